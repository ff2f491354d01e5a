package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.waymark.core.message.Block;
import org.waymark.core.message.OutboundMessage;

/** Our message becomes one or more of Telegram's: HTML, buttons, no preview of the link. */
final class TelegramWriter {

    /** The longest message, in UTF-16 units (Bot API, sendMessage). Counted with the tags, so we stay on the safe side. */
    static final int LONGEST = 4096;

    private TelegramWriter() {}

    static List<SendMessage> write(OutboundMessage message, long chat) {
        List<String> texts = texts(message);
        List<SendMessage> messages = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            SendMessage.SendMessageBuilder<?, ?> builder = SendMessage.builder()
                    .chatId(chat)
                    .text(texts.get(i))
                    .parseMode(ParseMode.HTML)
                    .linkPreviewOptions(
                            LinkPreviewOptions.builder().isDisabled(true).build());
            boolean last = i == texts.size() - 1;
            List<InlineKeyboardRow> rows = rows(message);
            if (last && !rows.isEmpty()) {
                builder.replyMarkup(new InlineKeyboardMarkup(rows));
            }
            messages.add(builder.build());
        }
        return messages;
    }

    /** Puts as many paragraphs into one message as it can hold. */
    private static List<String> texts(OutboundMessage message) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Block block : message.blocks()) {
            for (String piece : pieces(block)) {
                String gap = text.isEmpty() ? "" : isLine(block) ? "\n" : "\n\n";
                if (text.length() + gap.length() + piece.length() > LONGEST) {
                    texts.add(text.toString());
                    text.setLength(0);
                    gap = "";
                }
                text.append(gap).append(piece);
            }
        }
        texts.add(text.toString());
        return texts;
    }

    private static boolean isLine(Block block) {
        return block instanceof Block.Contact || block instanceof Block.Link;
    }

    private static List<String> pieces(Block block) {
        if (block instanceof Block.Contact contact) {
            return List.of(Html.escape(contact.words()));
        }
        if (block instanceof Block.Link link) {
            return List.of(Html.escape(link.address().toString()));
        }
        if (block instanceof Block.Heading heading) {
            return List.of(Html.bold(heading.words()));
        }
        if (block instanceof Block.Source source) {
            return List.of(Html.italic(source.words()));
        }
        return paragraphs(((Block.Text) block).words());
    }

    private static List<String> paragraphs(String words) {
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : words.split("\n\n", -1)) {
            String left = Html.escape(paragraph);
            while (left.length() > LONGEST) {
                int space = left.lastIndexOf(' ', LONGEST);
                int cut = space > 0 ? space : LONGEST;
                paragraphs.add(left.substring(0, cut));
                left = left.substring(cut).strip();
            }
            paragraphs.add(left);
        }
        return paragraphs;
    }

    private static List<InlineKeyboardRow> rows(OutboundMessage message) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        message.choices().forEach(choice -> rows.add(row(choice.number() + ". " + choice.label(), choice.token())));
        message.actions().forEach(action -> rows.add(row(action.label(), action.token())));
        return rows;
    }

    private static InlineKeyboardRow row(String label, String token) {
        return new InlineKeyboardRow(
                InlineKeyboardButton.builder().text(label).callbackData(token).build());
    }
}
