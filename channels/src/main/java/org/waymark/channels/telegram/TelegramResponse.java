package org.waymark.channels.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.waymark.core.message.PersonKey;

/**
 * What goes back for one update.
 *
 * @param person who is forgotten when Telegram says that they are gone
 * @param calls in order. The last one may travel in the response of a webhook, so its outcome must not matter
 */
record TelegramResponse(PersonKey person, List<BotApiMethod<?>> calls) {

    /** Copies the calls. */
    TelegramResponse {
        calls = List.copyOf(calls);
    }
}
