/**
 * Which entry is a question about? Three views of it (its words, its meaning, its nearest neighbours) are pooled into one
 * probability an entry, and a detector says how sure the best of them is.
 */
@NullMarked
package org.waymark.intents.match;

import org.jspecify.annotations.NullMarked;
