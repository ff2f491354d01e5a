package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;

class AskJsonTest {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Inbox bot = TestBot.fresh();

    private JsonNode ask(String question) throws JsonProcessingException {
        MessageKey key = new MessageKey("test:" + MESSAGES.incrementAndGet());
        Answer answer = bot.receive(
                new InboundMessage(key, new PersonKey(key.value()), Form.BRIEF, new Content.Words(question)));
        return new ObjectMapper().readTree(AskJson.of(question, (Answer.Said) answer, List.of()));
    }

    @Test
    void answer_hasEveryFieldOfTheContract() throws JsonProcessingException {
        JsonNode json = ask("my card");

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "question",
                        "language",
                        "outcome",
                        "intent",
                        "confidence",
                        "choices",
                        "reply_language",
                        "text",
                        "encoding",
                        "segments",
                        "links",
                        "phones");
        assertThat(json.get("question").asText()).isEqualTo("my card");
        assertThat(json.get("outcome").asText()).isEqualTo("answer");
        assertThat(json.get("intent").asText()).isEqualTo("aspen_card");
        assertThat(json.get("confidence").asDouble()).isEqualTo(0.9);
        assertThat(json.get("encoding").asText()).isEqualTo("GSM-7");
        assertThat(json.get("segments").asInt()).isEqualTo(2);
        assertThat(json.get("phones").get(0).asText()).isEqualTo("0808 801 0503");
        assertThat(json.get("links").get(0).asText()).startsWith("https://");
        assertThat(json.get("text").asText()).startsWith("Call 0808 801 0503");
    }

    @Test
    void otherOutcomes_haveTheirNames() throws JsonProcessingException {
        assertThat(ask("card and appeal").get("outcome").asText()).isEqualTo("choices");
        assertThat(ask("card and appeal").get("choices"))
                .extracting(JsonNode::asText)
                .containsExactly("aspen_card", "appeal_deadline");
        assertThat(ask("where is my card? when is my appeal").get("choices"))
                .extracting(JsonNode::asText)
                .containsExactly("aspen_card", "appeal_deadline");
        assertThat(ask("text 25").get("intent").asText()).isEqualTo("aspen_card");
        assertThat(ask("i want to kill myself").get("outcome").asText()).isEqualTo("urgent");
        assertThat(ask("MENU").get("outcome").asText()).isEqualTo("command");
        assertThat(ask("who won the match").get("outcome").asText()).isEqualTo("none");
        assertThat(ask("who won the match").get("intent").isNull()).isTrue();
        assertThat(ask("").get("outcome").asText()).isEqualTo("none");
    }
}
