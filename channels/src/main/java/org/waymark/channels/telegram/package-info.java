/**
 * Telegram, by long polling or by webhook: {@code TelegramReader} is theirs to ours, {@code TelegramWriter} ours to theirs. Updates come by
 * {@code TelegramPoller} or {@code TelegramWebhook}, wait in {@code ChatQueues} for the turn of their chat, are answered by {@code Answering},
 * and each call goes out by {@code Sending} under {@code SendLimits}. {@code TelegramAccount} is what operators set up.
 */
@NullMarked
package org.waymark.channels.telegram;

import org.jspecify.annotations.NullMarked;
