package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.waymark.core.message.Action;
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

        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(one -> assertThat(plain(one))
                .hasSizeLessThanOrEqualTo(HtmlPages.LONGEST)
                .endsWith("&"));
        assertThat(messages.get(0).getReplyMarkup()).isNull();
        assertThat(messages.get(messages.size() - 1).getReplyMarkup()).isNotNull();
    }

    @Test
    void longParagraph_isSplitBetweenSentences() {
        String sentence = "This is one sentence of a long story.";
        List<SendMessage> messages = TelegramWriter.write(
                OutboundMessage.of((sentence + " ").repeat(300).strip()), 1);

        assertThat(messages)
                .hasSizeGreaterThan(2)
                .allSatisfy(one -> assertThat(one.getText()).startsWith("This").endsWith("story."));
    }

    @Test
    void aMessageOf4096Letters_thatNeedEscaping_isOne_andNothingIsLost() {
        String words = "<&> ".repeat(1024).strip() + "x";
        assertThat(TelegramWriter.write(OutboundMessage.of(words), 1).stream()
                        .map(TelegramWriterTest::plain)
                        .reduce("", (one, next) -> one.isEmpty() ? next : one + " " + next))
                .isEqualTo(words);
    }

    @Test
    void oneEndlessWord_isCut_neverInsideALetter() {
        String faces = "\uD83D\uDE00".repeat(5000);
        List<SendMessage> messages = TelegramWriter.write(OutboundMessage.of("x" + faces), 1);

        assertThat(messages).allSatisfy(one -> {
            assertThat(one.getText()).hasSizeLessThanOrEqualTo(HtmlPages.LONGEST);
            assertThat(Character.isLowSurrogate(one.getText().charAt(0))).isFalse();
        });
        assertThat(String.join("", messages.stream().map(SendMessage::getText).toList()))
                .isEqualTo("x" + faces);
    }

    @Test
    void shortButtons_shareARow_longOnesDoNot() {
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Text("words")),
                List.of(new Button(1, "e:aspen_card", "Card"), new Button(2, "e:arc_card", "Other card")),
                List.of(
                        new Action.Open("Open the page", URI.create("https://kit.org")),
                        new Action.Copy("Copy as SMS (1)", "Call 0800"),
                        new Action.Share("Share", "25"),
                        new Action.Press("c:MORE", "More", "Reply MORE"),
                        new Action.Press("o:USEFUL:card", "Yes")));

        assertThat(Keyboard.rows(message).stream().map(row -> row.stream()
                        .map(InlineKeyboardButton::getText)
                        .toList()
                        .toString()))
                .containsExactly(
                        "[1. Card]", "[2. Other card]", "[Open the page, Copy as SMS (1)]", "[Share, More, Yes]");
    }

    private static String plain(SendMessage message) {
        return message.getText().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    @Test
    void endlessParagraph_isSplitBetweenWords() {
        List<SendMessage> messages =
                TelegramWriter.write(OutboundMessage.of("word ".repeat(2000).strip()), 1);

        assertThat(messages).hasSizeGreaterThan(2).allSatisfy(one -> assertThat(one.getText())
                .hasSizeBetween(1, HtmlPages.LONGEST)
                .startsWith("word")
                .endsWith("word"));
    }
}
