package org.waymark.channels.telegram;

import java.util.Optional;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.PersonKey;

/** One update, as far as it concerns us. */
sealed interface TelegramUpdate {

    /**
     * A message from a person.
     *
     * @param message ours
     * @param chat where to reply; stays in this package
     * @param asked the message to reply to, in a group
     */
    record Written(InboundMessage message, long chat, Optional<Integer> asked) implements TelegramUpdate {}

    /**
     * A press on a button.
     *
     * @param message ours
     * @param chat where to reply
     * @param button where it was pressed
     */
    record Pressed(InboundMessage message, long chat, PressedButton button) implements TelegramUpdate {}

    /**
     * Words behind the bot's name, in any chat.
     *
     * @param person who looks up
     * @param query must be answered with
     * @param words what is looked up
     */
    record Asked(PersonKey person, String query, String words) implements TelegramUpdate {}

    /**
     * Somebody blocked the bot.
     *
     * @param person who
     */
    record Left(PersonKey person) implements TelegramUpdate {}

    /** A kind that we do not answer: other people's messages in groups, channels, and whatever Telegram invents next. */
    record Unsupported() implements TelegramUpdate {}
}
