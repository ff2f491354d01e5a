package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.waymark.core.message.OutboundMessage;

/** Our message becomes one or more of Telegram's: HTML, buttons below the last, no preview of the link. */
final class TelegramWriter {

    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private TelegramWriter() {}

    static List<SendMessage> write(OutboundMessage message, long chat) {
        List<SendMessage> messages = new ArrayList<>();
        for (String page : HtmlPages.of(message)) {
            messages.add(SendMessage.builder()
                    .chatId(chat)
                    .text(page)
                    .parseMode(HtmlPages.PARSE_MODE)
                    .linkPreviewOptions(NO_PREVIEW)
                    .build());
        }
        List<InlineKeyboardRow> rows = Keyboard.rows(message);
        if (!rows.isEmpty()) {
            messages.get(messages.size() - 1).setReplyMarkup(new InlineKeyboardMarkup(rows));
        }
        return messages;
    }

    /** The same words in the place of an earlier message. */
    static EditMessageText inPlaceOf(int earlier, SendMessage message) {
        EditMessageText edit = EditMessageText.builder()
                .chatId(message.getChatId())
                .messageId(earlier)
                .text(message.getText())
                .parseMode(HtmlPages.PARSE_MODE)
                .linkPreviewOptions(NO_PREVIEW)
                .build();
        if (message.getReplyMarkup() instanceof InlineKeyboardMarkup buttons) {
            edit.setReplyMarkup(buttons);
        }
        return edit;
    }
}
