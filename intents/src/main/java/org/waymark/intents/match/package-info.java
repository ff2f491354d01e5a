/**
 * Which entry is a question about? Words, word pairs and letter groups, weighed by OpenNLP's maximum entropy model.
 */
@NullMarked
package org.waymark.intents.match;

import org.jspecify.annotations.NullMarked;
