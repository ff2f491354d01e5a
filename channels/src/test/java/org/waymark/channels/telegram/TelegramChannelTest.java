package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.SendingContract;
import org.waymark.channels.TestBot;
import org.waymark.core.engine.Duty;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** The real channel with the real client against a Bot API on the loopback interface. */
class TelegramChannelTest extends SendingContract {

    private static final long CHAT = 4_503_599_627_370_495L;

    private final TelegramStub telegram = stub();
    private final HurriedWaiting waiting = new HurriedWaiting();
    private final RecordingInbox inbox = new RecordingInbox(TestBot.fresh());
    private final TelegramChannel channel = channel(inbox);
    private long updates = 1000;

    private static TelegramStub stub() {
        try {
            return new TelegramStub();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TelegramChannel channel(Inbox to) {
        return new TelegramChannel(
                telegram.api(), new TelegramMode.Polling(), TestBot.PERSONS, to, TestBot::lookup, waiting, Duty.ALONE);
    }

    @BeforeEach
    void start() {
        channel.start();
    }

    @AfterEach
    void stop() {
        channel.close();
        telegram.close();
    }

    @Override
    protected String says(String words) throws Exception {
        telegram.deliver(TelegramStub.message(updates++, CHAT, words));
        return seen(telegram.nextSent());
    }

    @Override
    protected String sendsAPicture() throws Exception {
        ObjectNode update = TelegramStub.message(updates++, CHAT, "");
        ObjectNode message = (ObjectNode) update.get("message");
        message.remove("text");
        message.putArray("photo")
                .addObject()
                .put("file_id", "x")
                .put("file_unique_id", "x")
                .put("width", 1)
                .put("height", 1);
        telegram.deliver(update);
        return seen(telegram.nextSent());
    }

    @Override
    protected void isBusyOnce() {
        telegram.fail("sendmessage", 429, TelegramStub.error(429, "Too Many Requests: retry after 1", 1));
    }

    @Override
    protected void leaves() {
        ObjectNode update = TelegramStub.message(updates++, CHAT, "");
        JsonNode message = update.remove("message");
        ObjectNode change = update.putObject("my_chat_member").put("date", 1);
        change.set("chat", message.get("chat"));
        change.set("from", message.get("from"));
        for (String which : new String[] {"old_chat_member", "new_chat_member"}) {
            ObjectNode member = change.putObject(which).put("status", "kicked").put("until_date", 0);
            member.putObject("user").put("id", 1).put("is_bot", true).put("first_name", "Bot");
        }
        telegram.deliver(update);
    }

    /** What is on the screen: the text without its tags, and the buttons. */
    static String seen(JsonNode sent) {
        StringBuilder seen = new StringBuilder(sent.path("text")
                .asText()
                .replaceAll("</?[bi]>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&"));
        sent.findValues("text").stream().skip(1).forEach(button -> seen.append('\n')
                .append(button.asText()));
        return seen.toString();
    }

    @Test
    void message_isSentAsHtml_withoutPreview_toTheSameChat() throws Exception {
        telegram.deliver(TelegramStub.message(1, CHAT, "my card"));
        JsonNode sent = telegram.nextSent();

        assertThat(sent.path("chat_id").asText()).isEqualTo(Long.toString(CHAT));
        assertThat(sent.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(sent.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
        assertThat(sent.path("text").asText()).contains("<b>Aspen card problems</b>");
    }

    @Test
    void callback_isAnswered_andDoesWhatItSays() throws Exception {
        telegram.deliver(TelegramStub.callback(1, CHAT, "e:aspen_card"));

        assertThat(telegram.nextAnsweredCallback().path("callback_query_id").asText())
                .isEqualTo("callback1");
        assertThat(seen(telegram.nextSent())).contains("Aspen card problems");
    }

    @Test
    void buttons_fitTheirLimit() throws Exception {
        telegram.deliver(TelegramStub.message(1, CHAT, "MENU"));

        List<JsonNode> data = telegram.nextSent().findValues("callback_data");
        assertThat(data).isNotEmpty().allSatisfy(one -> assertThat(one.asText().getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(1, 64));
    }

    @Test
    void kindsOfUpdates_areNamedInEveryPoll() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(telegram.nextPoll().path("allowed_updates"))
                    .extracting(JsonNode::asText)
                    .containsExactly("message", "edited_message", "callback_query", "inline_query", "my_chat_member");
        }
    }

    /** Trap 1: after a quiet week the ids begin anew, at a smaller number. */
    @Test
    void restartingUpdateIds_areAnswered() throws Exception {
        telegram.deliver(TelegramStub.message(727_334_707, CHAT, "my card"));
        assertThat(seen(telegram.nextSent())).contains("Aspen");

        telegram.deliver(TelegramStub.message(117_314_199, CHAT, "my appeal"));
        assertThat(seen(telegram.nextSent())).contains("14 days");

        telegram.deliver(TelegramStub.message(117_314_200, CHAT, "my card"));
        assertThat(seen(telegram.nextSent())).contains("Aspen");
        assertThat(telegram.sentSoFar()).isEmpty();
    }

    /** Trap 2: a handler that throws must not end the polling. */
    @Test
    void throwingHandler_doesNotEndThePolling() throws Exception {
        inbox.throwAt("first");

        telegram.deliver(
                TelegramStub.message(1, CHAT, "first"),
                TelegramStub.message(2, CHAT, "my card"),
                TelegramStub.message(3, 77, "my card"));

        telegram.nextSent();
        telegram.nextSent();
        assertThat(says("my appeal")).contains("14 days");
        assertThat(channel.healthy()).isTrue();
    }

    @Test
    void oneMalformedUpdateInAHundred_theOthersAreAnswered() throws Exception {
        for (int i = 0; i < 100; i++) {
            telegram.deliver(
                    i == 50
                            ? TelegramStub.json(
                                    "{\"update_id\": 2050, \"message\": {\"chat\": [\"not a chat\"], \"date\": {}}}")
                            : TelegramStub.message(2000 + i, 5000 + i, "my card"));
        }

        Set<String> chats = new HashSet<>();
        for (int i = 0; i < 99; i++) {
            chats.add(telegram.nextSent().path("chat_id").asText());
        }
        assertThat(chats).hasSize(99);
        assertThat(says("my appeal")).contains("14 days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"update_id\": 5, \"kind_from_the_future\": {\"a\": 1}}",
                "{\"update_id\": 5}",
                "{\"update_id\": 5, \"poll\": {\"id\": \"1\"}}",
                "{\"update_id\": 5, \"message\": null}",
                "{\"message\": {}}",
                "[]",
                "17",
                "{\"update_id\": 5, \"callback_query\": {\"id\": \"1\", \"from\": {\"id\": 1}}}"
            })
    void unknownKinds_areLeftAlone_andTheNextIsAnswered(String update) throws Exception {
        telegram.deliver(TelegramStub.json(update), TelegramStub.message(6, CHAT, "my card"));

        assertThat(seen(telegram.nextSent())).contains("Aspen");
    }

    @Test
    void groups_areLeftAlone() throws Exception {
        ObjectNode inGroup = TelegramStub.message(5, -100, "my card");
        ((ObjectNode) inGroup.get("message").get("chat")).put("type", "group");

        telegram.deliver(inGroup, TelegramStub.message(6, CHAT, "my appeal"));

        assertThat(seen(telegram.nextSent())).contains("14 days");
    }

    @Test
    void waitThatTelegramAsksFor_isKept() throws Exception {
        telegram.fail("sendmessage", 429, TelegramStub.error(429, "Too Many Requests: retry after 7", 7));

        assertThat(says("my card")).contains("Aspen");
        assertThat(waiting.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void personWhoBlockedTheBot_isForgotten_andNotTriedAgain() throws Exception {
        telegram.fail("sendmessage", 403, TelegramStub.error(403, "Forbidden: bot was blocked by the user", 0));
        telegram.deliver(TelegramStub.message(1, 88, "my card"));

        assertThat(inbox.forgotten.poll(20, TimeUnit.SECONDS)).isEqualTo(TestBot.PERSONS.keyOf("telegram", "88"));
        assertThat(telegram.sentSoFar()).isEmpty();
    }

    @Test
    void brokenConnection_isTriedOnceMore() throws Exception {
        telegram.fail("sendmessage", 0, "");

        assertThat(says("my card")).contains("Aspen");
        assertThat(telegram.sentSoFar()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "502 | <html>Bad Gateway</html>",
                "500 | {\"ok\":false,\"error_code\":500,\"description\":\"Internal\"}",
                "409 | {\"ok\":false,\"error_code\":409,\"description\":\"Conflict\"}",
                "200 | {}",
                "200 | not json",
                "200 | {\"ok\":true,\"result\":17}",
                "0 | "
            })
    void failingPoll_isTriedAgain(int status, @org.jspecify.annotations.Nullable String body) throws Exception {
        telegram.fail("getupdates", status, body == null ? "" : body);

        assertThat(says("my card")).contains("Aspen");
    }

    @Test
    void tokenThatTelegramDoesNotKnow_isOneClearLine() {
        TelegramSettings wrong =
                new TelegramSettings("1:wrong", telegram.settings().apiUrl());
        try (TelegramChannel other = new TelegramChannel(wrong, TestBot.PERSONS, inbox, TestBot::lookup, Duty.ALONE)) {
            assertThatThrownBy(other::start)
                    .hasMessage("Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from BotFather.");
        }
    }

    @Test
    void identity_isKnownFromTheStart() {
        assertThat(channel.identity()).hasValue(new TelegramIdentity(1, "waymark_test_bot", false));
    }

    @Test
    void privacyModeThatIsOff_isSaid_andATelegramThatIsAwayIsAskedAgain() throws Exception {
        try (TelegramStub other = new TelegramStub();
                LogLines log = new LogLines()) {
            other.introduceAs(StubAccount.me().put("can_read_all_group_messages", true));
            other.fail("getme", 502, "<html>");
            ManualWaiting time = new ManualWaiting();
            try (TelegramChannel late = new TelegramChannel(
                    other.api(),
                    webhookMode("https://bot.example.org"),
                    TestBot.PERSONS,
                    inbox,
                    TestBot::lookup,
                    time,
                    Duty.ALONE)) {
                late.start();
                assertThat(late.identity()).isEmpty();
                other.next("getwebhookinfo");

                time.runAll();
                other.next("getme");
            }
            assertThat(log.lines())
                    .contains(
                            "telegram: Telegram does not bring its updates here: ./waymark telegram webhook set",
                            "telegram: privacy mode is off, so the bot is shown all that is written in its groups."
                                    + " Switch it on: BotFather, /setprivacy.");
            assertThat(other.pollsSoFar()).isZero();
        }
    }

    private static TelegramMode.Webhook webhookMode(String address) {
        return new TelegramMode.Webhook(URI.create(address), "secret");
    }

    @Test
    void onlyOneWay_isOpen() {
        assertThat(channel.webhook()).isEmpty();
        try (TelegramChannel other = new TelegramChannel(
                telegram.api(),
                webhookMode("https://bot.example.org"),
                TestBot.PERSONS,
                inbox,
                TestBot::lookup,
                new ManualWaiting(),
                Duty.ALONE)) {
            assertThat(other.webhook())
                    .hasValueSatisfying(webhook -> assertThat(webhook.path()).isEqualTo("/telegram/webhook"));
        }
    }

    /** Answered, and switched off before the next poll: the next start must not answer again. */
    @Test
    void closing_confirmsWhatWasAnswered() throws Exception {
        telegram.deliver(TelegramStub.message(10, CHAT, "my card"));
        telegram.nextSent();

        channel.close();

        assertThat(telegram.waiting()).isZero();
    }

    /** Throws when told to, and remembers who was forgotten. */
    private static final class RecordingInbox implements Inbox {

        private final Inbox bot;
        private final BlockingQueue<PersonKey> forgotten = new LinkedBlockingQueue<>();
        private volatile String poison = "\u0000";

        RecordingInbox(Inbox bot) {
            this.bot = bot;
        }

        void throwAt(String words) {
            poison = words;
        }

        @Override
        public Answer receive(InboundMessage message) {
            if (message.content().equals(new Content.Words(poison))) {
                throw new IllegalStateException("broken on purpose");
            }
            return bot.receive(message);
        }

        @Override
        public void forget(PersonKey person) {
            forgotten.add(person);
            bot.forget(person);
        }
    }
}
