package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.waymark.channels.TestBot;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.Inbox;

/** From an update to the calls that answer it, as JSON that goes over the wire. */
class TelegramResponderTest {

    private static final long CHAT = 5_000_000_000L;
    private static final TelegramIdentity SELF = new TelegramIdentity(77, "WaymarkBot", false);

    private final ObjectMapper json = new ObjectMapper();
    private final TelegramReader reader = new TelegramReader(TestBot.PERSONS, () -> SELF);
    private final Inbox inbox = TestBot.fresh();
    private Rates.Verdict verdict = Rates.Verdict.ANSWER;
    private final TelegramResponder responder =
            new TelegramResponder(inbox, new InlineAnswers(TestBot::lookup, person -> verdict, () -> SELF));
    private int updates;

    @Test
    void anAnswer_hasAPage_aClipping_andWaysToJudgeIt() throws Exception {
        JsonNode sent = only(answers(TelegramStub.message(next(), CHAT, "my card is broken")));

        assertThat(sent.path("method").asText()).isEqualTo("sendmessage");
        assertThat(sent.path("text").asText()).startsWith("Call 0808 801 0503").contains("https://");
        assertThat(labels(sent)).contains("Open the page", "Copy as SMS (2)", "Share", "This is wrong");
        String clipping = sent.findPath("copy_text").path("text").asText();
        assertThat(clipping).startsWith("Call 0808 801 0503").hasSizeLessThanOrEqualTo(256);
        assertThat(sent.findPath("switch_inline_query_chosen_chat")
                        .path("query")
                        .asText())
                .isEqualTo("25");
        sent.findValuesAsText("callback_data").forEach(data -> assertThat(data.getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(1, 64));
    }

    @Test
    void aStepThroughTheMenu_takesThePlaceOfTheList_andGoesBack() throws Exception {
        answers(TelegramStub.message(next(), CHAT, "/menu"));

        List<JsonNode> calls = answers(TelegramStub.callback(next(), CHAT, "t:health"));

        assertThat(calls).hasSize(2);
        assertThat(calls.get(0).path("method").asText()).isEqualTo("editmessagetext");
        assertThat(calls.get(0).path("message_id").asInt()).isEqualTo(1);
        assertThat(labels(calls.get(0))).contains("Back");
        assertThat(calls.get(1).path("method").asText()).isEqualTo("answercallbackquery");
        List<JsonNode> back = answers(TelegramStub.callback(next(), CHAT, "c:BACK"));
        assertThat(back.get(0).path("text").asText()).contains("What is it about?");
    }

    @Test
    void anEntry_staysBelowTheListItWasChosenFrom() throws Exception {
        List<JsonNode> calls = answers(TelegramStub.callback(next(), CHAT, "e:aspen_card"));

        assertThat(calls.get(0).path("method").asText()).isEqualTo("sendmessage");
    }

    @Test
    void anOldButton_isAnsweredKindly() throws Exception {
        List<JsonNode> calls = answers(TelegramStub.callback(next(), CHAT, "e:entry_of_long_ago"));

        assertThat(calls.get(0).path("text").asText()).contains("That button is old");
        assertThat(calls.get(1).path("method").asText()).isEqualTo("answercallbackquery");
    }

    @Test
    void anOpinion_isThankedOnTheButton_withoutAMessage() throws Exception {
        JsonNode thanks = only(answers(TelegramStub.callback(next(), CHAT, "o:WRONG:aspen_card")));

        assertThat(thanks.path("method").asText()).isEqualTo("answercallbackquery");
        assertThat(thanks.path("text").asText())
                .contains("An editor will look at it")
                .hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void why_isSaidInABox_orBelowWhenItIsLong() throws Exception {
        JsonNode box = only(answers(TelegramStub.callback(next(), CHAT, "w:aspen_card:en:93:71:1:1:0")));

        assertThat(box.path("show_alert").asBoolean()).isTrue();
        assertThat(box.path("text").asText()).contains("changed since");
    }

    @Test
    void inAGroup_oneReplyToTheQuestion_withTheWayToPrivate() throws Exception {
        JsonNode sent = only(answers(inGroup("@WaymarkBot my card is broken")));

        assertThat(sent.path("reply_parameters").path("message_id").asInt()).isEqualTo(updates);
        assertThat(labels(sent)).containsExactly("Ask me in private");
        assertThat(sent.findPath("url").asText()).isEqualTo("https://t.me/WaymarkBot?start=group");
    }

    @Test
    void inAGroup_silentWhenUnsure() throws Exception {
        assertThat(answers(inGroup("@WaymarkBot who won the match"))).isEmpty();
        assertThat(answers(inGroup("@WaymarkBot card and appeal"))).isEmpty();
    }

    @Test
    void lookingUp_givesFinishedEntries_forEverybodyTheSame() throws Exception {
        JsonNode answer = only(answers(inline("my card")));

        assertThat(answer.path("method").asText()).isEqualTo("answerinlinequery");
        assertThat(answer.path("cache_time").asInt()).isEqualTo(300);
        assertThat(answer.path("is_personal").asBoolean(true)).isFalse();
        JsonNode first = answer.path("results").get(0);
        assertThat(first.path("type").asText()).isEqualTo("article");
        assertThat(first.path("id").asText()).matches("25-en-[0-9a-f]{8}").hasSizeLessThanOrEqualTo(64);
        assertThat(first.path("title").asText()).isEqualTo("Aspen card problems");
        assertThat(first.path("input_message_content").path("message_text").asText())
                .startsWith("Call 0808 801 0503")
                .contains("checked");
        assertThat(first.findValuesAsText("url")).contains("https://t.me/WaymarkBot?start=25-en");
    }

    @Test
    void lookingUpNothing_offersAnEntryOfEachTopic_andNothingFound_theBotItself() throws Exception {
        assertThat(only(answers(inline(""))).path("results")).hasSize(InlineAnswers.MOST);

        JsonNode nothing = only(answers(inline("zzzz")));
        assertThat(nothing.path("results")).isEmpty();
        assertThat(nothing.path("button").path("start_parameter").asText()).isEqualTo("inline");
    }

    @Test
    void lookingUpInALanguageThatIsNotSpoken_looksUpTheWords() throws Exception {
        assertThat(only(answers(inline("xx: my card"))).path("results")).isNotEmpty();
    }

    @Test
    void whoLooksUpTooFast_getsNothing_andNobodyElseGetsThat() throws Exception {
        verdict = Rates.Verdict.KEEP_SILENT;

        JsonNode answer = only(answers(inline("my card")));

        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("is_personal").asBoolean()).isTrue();
        assertThat(answer.path("cache_time").asInt(-1)).isZero();
    }

    private int next() {
        updates++;
        return updates;
    }

    private List<JsonNode> answers(ObjectNode update) throws Exception {
        Optional<TelegramResponse> response = responder.respond(reader.read(update));
        List<JsonNode> calls = new ArrayList<>();
        for (BotApiMethod<?> call : response.map(TelegramResponse::calls).orElse(List.of())) {
            call.validate();
            ObjectNode wire = json.valueToTree(call);
            wire.put("method", call.getMethod().toLowerCase(java.util.Locale.ROOT));
            calls.add(wire);
        }
        return calls;
    }

    private static JsonNode only(List<JsonNode> calls) {
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }

    private static List<String> labels(JsonNode sent) {
        List<String> labels = new ArrayList<>();
        sent.path("reply_markup")
                .path("inline_keyboard")
                .forEach(row ->
                        row.forEach(button -> labels.add(button.path("text").asText())));
        return labels;
    }

    private ObjectNode inGroup(String text) {
        ObjectNode update = TelegramStub.message(next(), -100_123L, text);
        ((ObjectNode) update.get("message")).withObject("chat").put("type", "supergroup");
        return update;
    }

    private ObjectNode inline(String words) {
        ObjectNode update = json.createObjectNode().put("update_id", next());
        ObjectNode query = update.putObject("inline_query");
        query.put("id", "query" + updates).put("query", words).put("offset", "");
        query.putObject("from").put("id", CHAT).put("is_bot", false).put("first_name", "Canary");
        return update;
    }
}
