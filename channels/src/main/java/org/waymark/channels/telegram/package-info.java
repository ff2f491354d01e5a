/**
 * Telegram by long polling: {@code TelegramReader} is theirs to ours, {@code TelegramWriter} ours to theirs, {@code TelegramPoller} the loop.
 */
@NullMarked
package org.waymark.channels.telegram;

import org.jspecify.annotations.NullMarked;
