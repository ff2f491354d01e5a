package org.waymark.channels.app;

import org.waymark.channels.console.Screen;
import org.waymark.channels.telegram.TelegramPreview;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;

/** Telegram's messages as they would be sent: the text with its tags, and the buttons in square brackets. */
record TelegramScreen() implements Screen {

    @Override
    public Form form() {
        return Form.FULL;
    }

    @Override
    public String show(OutboundMessage message) {
        return String.join("\n--- next message\n", TelegramPreview.of(message));
    }
}
