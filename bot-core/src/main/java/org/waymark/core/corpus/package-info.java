/**
 * What can be answered: entries, helplines, resources and the bot's own phrases. {@link org.waymark.core.corpus.Corpus} is a port; the module {@code intents} reads it from text files.
 */
@NullMarked
package org.waymark.core.corpus;

import org.jspecify.annotations.NullMarked;
