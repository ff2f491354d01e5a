package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.waymark.core.message.OutboundMessage;

/** What Telegram would be given for a message, for editors: the text with its tags, and a line for each button. */
public final class TelegramPreview {

    private static final long NOBODY = 0;

    private TelegramPreview() {}

    /**
     * Shows a message.
     *
     * @param message what to say
     * @return one text for each message that Telegram would get; buttons in square brackets
     */
    public static List<String> of(OutboundMessage message) {
        return TelegramWriter.write(message, NOBODY).stream()
                .map(TelegramPreview::shown)
                .toList();
    }

    private static String shown(SendMessage sent) {
        List<String> lines = new ArrayList<>(List.of(sent.getText()));
        if (sent.getReplyMarkup() instanceof InlineKeyboardMarkup buttons) {
            buttons.getKeyboard().forEach(row -> row.forEach(button -> lines.add("[" + button.getText() + "]")));
        }
        return String.join("\n", lines);
    }
}
