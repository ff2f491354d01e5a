package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;

class ExplanationTest {

    private static final Assembly PARTS = ShippedBot.parts(() -> ShippedBot.TODAY);

    private static List<String> why(String question) {
        Answer answer = PARTS.bot()
                .receive(new InboundMessage(
                        new MessageKey("why:" + question),
                        new PersonKey(question),
                        Form.FULL,
                        new Content.Words(question)));
        return new Explanation(PARTS).of(question, (Answer.Said) answer);
    }

    @Test
    void answer_isExplainedInPlainWords() {
        assertThat(why("my aspn card stopped wrking at zorblax"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Read as: my aspen card stopped working at zorblax"))
                .anySatisfy(line -> assertThat(line).matches("\\d+ in 100: aspen_card \\(.*; checked 20\\d\\d-.*\\)"))
                .anySatisfy(line -> assertThat(line).matches("An answer needs \\d+ in 100, and a lead of \\d+.*"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Words that questions of the first entry have: my, aspen, card"))
                .anySatisfy(line -> assertThat(line).isEqualTo("Words that no question has: zorblax"))
                .anySatisfy(line -> assertThat(line).matches("Its nearest question: .*card.* \\(\\d+ in 100 alike\\)"));
    }

    @Test
    void whatIsNotMatched_saysSo() {
        assertThat(why("i want to kill myself")).singleElement().asString().contains("danger sign");
        assertThat(why("menu")).singleElement().asString().contains("steers the bot");
        assertThat(why("asdfg hjklz")).singleElement().asString().startsWith("There is no word in it");
    }
}
