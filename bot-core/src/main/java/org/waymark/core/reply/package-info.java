/**
 * From a decision to words: replies become messages that every channel can show.
 */
@NullMarked
package org.waymark.core.reply;

import org.jspecify.annotations.NullMarked;
