/**
 * How good is the matching? Labelled questions in, figures out.
 */
@NullMarked
package org.waymark.intents.eval;

import org.jspecify.annotations.NullMarked;
