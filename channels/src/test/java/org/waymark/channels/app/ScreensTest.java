package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.OutboundMessage;

/** What {@code ./waymark chat --as} shows of other channels. */
class ScreensTest {

    private static final OutboundMessage MESSAGE = new OutboundMessage(
            List.of(
                    new Block.Contact("Call 0808 801 0503", "0808 801 0503"),
                    new Block.Heading("A & B"),
                    new Block.Text("Words.")),
            List.of(new Button(1, "e:card", "Card")),
            List.of(
                    new Action.Press("c:MORE", "More", "Reply MORE"),
                    new Action.Open("Open the page", URI.create("https://kit.org"))));

    @Test
    void sms_showsTheTextAndItsPrice() {
        assertThat(new SmsScreen(4).show(MESSAGE))
                .isEqualTo("Call 0808 801 0503\nA & B\nWords.\n1 Card\nReply MORE\n"
                        + "--- SMS: 1 segment(s), 49 letters in GSM-7, 4.0p");
    }

    @Test
    void telegram_showsTagsAndButtons() {
        assertThat(new TelegramScreen().show(MESSAGE))
                .isEqualTo("Call 0808 801 0503\n\n<b>A &amp; B</b>\n\nWords.\n[1. Card]\n[More]\n[Open the page]");
    }
}
