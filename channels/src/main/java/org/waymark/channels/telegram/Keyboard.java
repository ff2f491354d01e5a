package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.SwitchInlineQueryChosenChat;
import org.waymark.core.message.Action;
import org.waymark.core.message.OutboundMessage;

/** The buttons below a message: a row for each title, and rows of short ones for what can be done. */
final class Keyboard {

    /** Letters in a row of short buttons: what a small phone shows whole. */
    private static final int WIDTH = 30;

    private static final int MOST_IN_A_ROW = 3;

    private Keyboard() {}

    static List<InlineKeyboardRow> rows(OutboundMessage message) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        message.choices()
                .forEach(choice -> rows.add(
                        new InlineKeyboardRow(press(choice.number() + ". " + choice.label(), choice.token()))));
        rows.addAll(packed(message.actions()));
        return rows;
    }

    private static List<InlineKeyboardRow> packed(List<Action> actions) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        InlineKeyboardRow row = new InlineKeyboardRow();
        int width = 0;
        for (Action action : actions) {
            int letters = action.label().length();
            if (!row.isEmpty() && (width + letters > WIDTH || row.size() == MOST_IN_A_ROW)) {
                rows.add(row);
                row = new InlineKeyboardRow();
                width = 0;
            }
            row.add(button(action));
            width += letters;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static InlineKeyboardButton button(Action action) {
        if (action instanceof Action.Press press) {
            return press(press.label(), press.token());
        }
        if (action instanceof Action.Open open) {
            return link(open.label(), open.page().toString());
        }
        if (action instanceof Action.Copy copy) {
            return InlineKeyboardButton.builder()
                    .text(copy.label())
                    .copyText(CopyTextButton.builder().text(copy.text()).build())
                    .build();
        }
        Action.Share share = (Action.Share) action;
        return InlineKeyboardButton.builder()
                .text(share.label())
                .switchInlineQueryChosenChat(SwitchInlineQueryChosenChat.builder()
                        // The library calls it so; on the wire it is "query".
                        .requestId(share.query())
                        .allowUserChats(true)
                        .allowGroupChats(true)
                        .build())
                .build();
    }

    private static InlineKeyboardButton press(String label, String token) {
        return InlineKeyboardButton.builder().text(label).callbackData(token).build();
    }

    static InlineKeyboardButton link(String label, String address) {
        return InlineKeyboardButton.builder().text(label).url(address).build();
    }
}
