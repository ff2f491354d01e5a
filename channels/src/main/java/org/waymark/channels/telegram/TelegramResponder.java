package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;

/** From an update to the calls that answer it. It sends nothing itself, so that polling and webhook share it. */
final class TelegramResponder {

    private final Inbox inbox;

    TelegramResponder(Inbox inbox) {
        this.inbox = inbox;
    }

    /** What to call, or nothing for an update that does not concern us. */
    Optional<TelegramResponse> respond(TelegramUpdate update) {
        if (update instanceof TelegramUpdate.Written written) {
            return Optional.of(new TelegramResponse(
                    written.chat(), written.message().person(), reply(written.message(), written.chat())));
        }
        if (update instanceof TelegramUpdate.Pressed pressed) {
            List<BotApiMethod<?>> calls = new ArrayList<>(reply(pressed.message(), pressed.chat()));
            calls.add(new AnswerCallbackQuery(pressed.callback()));
            return Optional.of(
                    new TelegramResponse(pressed.chat(), pressed.message().person(), calls));
        }
        return Optional.empty();
    }

    /** Forgets somebody of whom Telegram says that they are gone. */
    void forget(TelegramResponse response) {
        inbox.forget(response.person());
    }

    private List<BotApiMethod<?>> reply(InboundMessage message, long chat) {
        Answer answer = inbox.receive(message);
        return answer instanceof Answer.Said said ? List.copyOf(TelegramWriter.write(said.message(), chat)) : List.of();
    }
}
