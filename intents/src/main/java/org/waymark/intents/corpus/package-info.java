/**
 * The corpus on disk: a folder of text files becomes entries, with a line number for everything that is wrong.
 */
@NullMarked
package org.waymark.intents.corpus;

import org.jspecify.annotations.NullMarked;
