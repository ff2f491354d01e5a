package org.waymark.channels.telegram;

import org.waymark.core.message.InboundMessage;

/** One update, as far as it concerns us. */
sealed interface TelegramUpdate {

    /**
     * A message from a person.
     *
     * @param message ours
     * @param chat where to reply; stays in this package
     */
    record Written(InboundMessage message, long chat) implements TelegramUpdate {}

    /**
     * A press on a button.
     *
     * @param message ours
     * @param chat where to reply
     * @param callback must be answered, or the button keeps spinning
     */
    record Pressed(InboundMessage message, long chat, String callback) implements TelegramUpdate {}

    /** A kind that we do not answer: groups, channels, edits, and whatever Telegram invents next. */
    record Unsupported() implements TelegramUpdate {}
}
