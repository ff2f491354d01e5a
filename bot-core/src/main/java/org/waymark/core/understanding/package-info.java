/**
 * What a message is about: the ports for danger, language and matching, and the rule that decides between an answer, choices and an honest "I do not know".
 */
@NullMarked
package org.waymark.core.understanding;

import org.jspecify.annotations.NullMarked;
