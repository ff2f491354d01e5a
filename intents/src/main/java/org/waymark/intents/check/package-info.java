/**
 * The corpus checker: one rule, one class. What it says is read by editors who do not program.
 */
@NullMarked
package org.waymark.intents.check;

import org.jspecify.annotations.NullMarked;
