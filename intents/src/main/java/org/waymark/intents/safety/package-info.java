/**
 * Danger in a message, seen by signs that editors can read and extend.
 */
@NullMarked
package org.waymark.intents.safety;

import org.jspecify.annotations.NullMarked;
