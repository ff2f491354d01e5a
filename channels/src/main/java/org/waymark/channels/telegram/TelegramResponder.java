package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;

/** From an update to the calls that answer it. It sends nothing itself, so that polling and webhook share it. */
final class TelegramResponder {

    /** The longest remark on a button, in UTF-16 units (Bot API, answerCallbackQuery). */
    private static final int LONGEST_REMARK = 200;

    private final Inbox inbox;
    private final InlineAnswers inline;

    TelegramResponder(Inbox inbox, InlineAnswers inline) {
        this.inbox = inbox;
        this.inline = inline;
    }

    /**
     * What to call, or nothing for an update that does not concern us.
     *
     * @throws UnkeptException when it has to be brought again
     */
    Optional<TelegramResponse> respond(TelegramUpdate update) {
        if (update instanceof TelegramUpdate.Written written) {
            return Optional.of(new TelegramResponse(written.message().person(), written(written)));
        }
        if (update instanceof TelegramUpdate.Pressed pressed) {
            return Optional.of(new TelegramResponse(pressed.message().person(), pressed(pressed)));
        }
        if (update instanceof TelegramUpdate.Asked asked) {
            return Optional.of(new TelegramResponse(asked.person(), List.of(inline.answer(asked))));
        }
        if (update instanceof TelegramUpdate.Left left) {
            inbox.forget(left.person());
        }
        return Optional.empty();
    }

    /** Forgets somebody of whom Telegram says that they are gone. */
    void forget(TelegramResponse response) {
        inbox.forget(response.person());
    }

    private Answer answer(InboundMessage message) {
        Answer answer = inbox.receive(message);
        if (answer instanceof Answer.NotNow) {
            throw new UnkeptException("a message could not be answered now");
        }
        return answer;
    }

    private List<BotApiMethod<?>> written(TelegramUpdate.Written written) {
        if (!(answer(written.message()) instanceof Answer.Said said)) {
            return List.of();
        }
        if (written.asked().isEmpty()) {
            return List.copyOf(TelegramWriter.write(said.message(), written.chat()));
        }
        // One message in a group, however much there is to say.
        SendMessage first = TelegramWriter.write(said.message(), written.chat()).get(0);
        return List.of(inline.inGroup(first, written.asked().get(), said.replyLanguage()));
    }

    private List<BotApiMethod<?>> pressed(TelegramUpdate.Pressed pressed) {
        PressedButton button = pressed.button();
        AnswerCallbackQuery done = new AnswerCallbackQuery(button.callback());
        Answer answer = answer(pressed.message());
        List<BotApiMethod<?>> calls = new ArrayList<>();
        if (answer instanceof Answer.Noted noted) {
            done.setText(noted.words());
        } else if (answer instanceof Answer.Said said) {
            String remark = PlainText.airy(said.message());
            if (button.remark() && remark.length() <= LONGEST_REMARK) {
                done.setText(remark);
                done.setShowAlert(true);
            } else {
                calls.addAll(messages(said.message(), pressed));
            }
        }
        calls.add(done);
        return calls;
    }

    private static List<? extends BotApiMethod<?>> messages(OutboundMessage message, TelegramUpdate.Pressed pressed) {
        List<SendMessage> messages = TelegramWriter.write(message, pressed.chat());
        return pressed.button().step() && messages.size() == 1
                ? List.of(TelegramWriter.inPlaceOf(pressed.button().message(), messages.get(0)))
                : messages;
    }
}
