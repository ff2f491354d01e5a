/**
 * Which language is a message in? Script first, then known words, then OpenNLP.
 */
@NullMarked
package org.waymark.intents.language;

import org.jspecify.annotations.NullMarked;
