package org.waymark.channels.app;

import java.util.Locale;
import org.waymark.channels.console.Screen;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;
import org.waymark.core.sms.Segments;

/**
 * Text messages as they would be sent, and what each costs.
 *
 * @param pence for a segment
 */
record SmsScreen(double pence) implements Screen {

    @Override
    public Form form() {
        return Form.BRIEF;
    }

    @Override
    public String show(OutboundMessage message) {
        String text = PlainText.tight(message);
        Segments segments = Segments.of(text);
        return text + "\n"
                + String.format(
                        Locale.ROOT,
                        "--- SMS: %d segment(s), %d letters in %s, %.1fp",
                        segments.count(),
                        segments.units(),
                        segments.encoding().label(),
                        segments.count() * pence);
    }
}
