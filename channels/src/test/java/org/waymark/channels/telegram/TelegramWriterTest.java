package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.OutboundMessage;

class TelegramWriterTest {

    @Test
    void text_cannotBeTakenForATag() {
        assertThat(Html.escape("a < b & c > d")).isEqualTo("a &lt; b &amp; c &gt; d");
    }

    @Test
    void longAnswer_isSplitAtParagraphs_buttonsAtTheEnd() {
        String paragraph = "word & ".repeat(200).strip();
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Text(String.join("\n\n", paragraph, paragraph, paragraph, paragraph))),
                List.of(new Button(1, "e:aspen_card", "Card")),
                List.of());

        List<SendMessage> messages = TelegramWriter.write(message, 1);

        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(one -> assertThat(one.getText())
                .hasSizeLessThanOrEqualTo(TelegramWriter.LONGEST)
                .endsWith("&amp;"));
        assertThat(messages.get(0).getReplyMarkup()).isNull();
        assertThat(messages.get(messages.size() - 1).getReplyMarkup()).isNotNull();
    }

    @Test
    void endlessParagraph_isSplitBetweenWords() {
        List<SendMessage> messages =
                TelegramWriter.write(OutboundMessage.of("word ".repeat(2000).strip()), 1);

        assertThat(messages).hasSizeGreaterThan(2).allSatisfy(one -> assertThat(one.getText())
                .hasSizeBetween(1, TelegramWriter.LONGEST)
                .startsWith("word")
                .endsWith("word"));
    }
}
