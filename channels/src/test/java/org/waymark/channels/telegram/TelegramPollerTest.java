package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** Polling, answering and sending together, in a time that the tests move. */
class TelegramPollerTest {

    private final Rig rig;
    private final TelegramStub telegram;
    private final ManualWaiting time;

    TelegramPollerTest() throws IOException {
        rig = new Rig();
        telegram = rig.telegram;
        time = rig.time;
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private static String tooMany(int seconds) {
        return TelegramStub.error(429, "Too Many Requests: retry after " + seconds, seconds);
    }

    @Test
    void twoMinutesWithoutAPoll_isDeaf() {
        assertThat(rig.poller.healthy()).isTrue();
        time.run(TelegramPoller.DEAF);
        assertThat(rig.poller.healthy()).isFalse();
    }

    @Test
    void offset_staysAtTheOldestThatIsNotDone() throws Exception {
        telegram.fail("sendmessage", 429, tooMany(30));
        telegram.deliver(
                TelegramStub.message(10, 1, "my card"),
                TelegramStub.message(11, 2, "my card"),
                TelegramStub.message(12, 3, "my card"));

        rig.poller.poll();
        rig.poller.poll();

        assertThat(rig.sent()).containsOnlyKeys(2L, 3L);
        assertThat(telegram.waiting()).isEqualTo(3);
        time.run(Duration.ofSeconds(30));
        assertThat(rig.sent()).isEqualTo(Map.of(1L, 1, 2L, 1, 3L, 1));
        rig.poller.poll();
        assertThat(telegram.waiting()).isZero();
    }

    @Test
    void chatThatWaits_holdsUpNobodyElse() throws Exception {
        telegram.fail("sendmessage", 429, tooMany(30));
        telegram.deliver(TelegramStub.message(10, 1, "my card"));
        rig.poller.poll();

        telegram.deliver(TelegramStub.message(11, 2, "my card"), TelegramStub.message(12, 1, "my appeal"));
        long before = time.nanos();
        rig.poller.poll();

        assertThat(rig.sent()).isEqualTo(Map.of(2L, 1));
        assertThat(time.nanos() - before).isLessThan(Duration.ofSeconds(1).toNanos());
        rig.pollUntilDone();
        assertThat(telegram.sentSoFar())
                .extracting(sent -> sent.path("chat_id").asLong() + " "
                        + sent.path("text").asText().contains("14 days"))
                .containsExactly("2 false", "1 false", "1 true");
    }

    @Test
    void onlyUnfinishedOnes_areNotAskedForWithoutPause() throws Exception {
        telegram.fail("sendmessage", 429, tooMany(30));
        telegram.deliver(TelegramStub.message(10, 1, "my card"));

        rig.pollUntilDone();

        assertThat(rig.sent()).isEqualTo(Map.of(1L, 1));
        assertThat(telegram.pollsSoFar()).isLessThanOrEqualTo(53);
    }

    /** E1 in full: a server that goes on bringing what is done gets no storm of polls and no second answer. */
    @Test
    void finishedOnesThatComeAgain_areNeitherAnsweredAgain_norAskedForWithoutPause() throws Exception {
        JsonNode update = TelegramStub.message(10, 1, "my card");
        telegram.deliver(update);
        rig.poller.poll();
        long before = time.nanos();

        for (int i = 0; i < 10; i++) {
            telegram.takeWaiting();
            telegram.deliver(update, update);
            rig.poller.poll();
        }

        assertThat(rig.sent()).isEqualTo(Map.of(1L, 1));
        assertThat(time.nanos() - before)
                .isGreaterThanOrEqualTo(TelegramPoller.RECHECK.multipliedBy(9).toNanos());
    }

    /** E1: after a quiet week the ids begin anew at a random one. */
    @Test
    void idsThatBeginAnew_areAnswered() throws Exception {
        for (long id : new long[] {727_334_707, 117_314_199, 900_000_000, 5}) {
            telegram.deliver(TelegramStub.message(id, id, "my card"));
            rig.pollUntilDone();
        }

        assertThat(rig.sent()).hasSize(4).allSatisfy((chat, count) -> assertThat(count)
                .isEqualTo(1));
    }

    /** E3: what was not done when the machine went off comes again and is answered by the next copy. */
    @Test
    void killInTheMiddle_losesNothing_andAnswersNothingTwice() throws Exception {
        telegram.fail("sendmessage", 429, tooMany(30));
        telegram.deliver(TelegramStub.message(10, 1, "my card"), TelegramStub.message(11, 2, "my card"));
        rig.poller.poll();
        telegram.deliver(TelegramStub.message(12, 3, "my card"));

        Rig next = new Rig(telegram, new ManualWaiting(), TestBot.fresh());
        next.pollUntilDone();

        assertThat(rig.sent()).containsOnlyKeys(1L, 2L, 3L).containsEntry(1L, 1).containsEntry(3L, 1);
    }

    @Test
    void closing_confirmsWhatIsDone_andOnlyThat() throws Exception {
        telegram.deliver(TelegramStub.message(10, 1, "my card"), TelegramStub.message(11, 2, "my card"));
        telegram.troubles((method, call) ->
                method.equals("sendmessage") && call.path("chat_id").asLong() == 2
                        ? new TelegramStub.Failure(429, tooMany(600))
                        : null);
        rig.poller.poll();

        rig.poller.confirm();

        assertThat(telegram.takeWaiting())
                .extracting(update -> update.path("update_id").asLong())
                .containsExactly(11L);
    }

    /** F6: a fifth of the sends is refused for 1 to 30 seconds. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFifthTooMany_nothingIsSentBeforeItsTime_andAllIsAnswered(long seed) throws Exception {
        Random random = new Random(seed);
        Map<Long, Long> notBefore = new HashMap<>();
        List<String> early = new ArrayList<>();
        List<Long> times = new ArrayList<>();
        telegram.troubles((method, call) -> {
            if (!method.equals("sendmessage")) {
                return null;
            }
            long chat = call.path("chat_id").asLong();
            if (time.nanos() < notBefore.getOrDefault(chat, 0L)) {
                early.add("chat " + chat);
            }
            times.add(time.nanos());
            if (random.nextInt(5) > 0) {
                return null;
            }
            int seconds = 1 + random.nextInt(30);
            notBefore.put(chat, time.nanos() + Duration.ofSeconds(seconds).toNanos());
            return new TelegramStub.Failure(429, tooMany(seconds));
        });
        for (int i = 0; i < 200; i++) {
            telegram.deliver(TelegramStub.message(1000 + i, 1 + i % 50, i < 100 ? "my card" : "my appeal"));
        }

        do {
            rig.poller.poll();
            time.runAll();
        } while (telegram.waiting() > 0);

        assertThat(early).isEmpty();
        assertThat(rig.sent()).hasSize(50).allSatisfy((chat, count) -> assertThat(count)
                .isEqualTo(4));
        assertThat(mostWithin(Duration.ofSeconds(1), times)).isLessThanOrEqualTo(30);
    }

    private static int mostWithin(Duration window, List<Long> times) {
        int most = 0;
        for (int from = 0, to = 0; to < times.size(); to++) {
            while (times.get(to) - times.get(from) >= window.toNanos()) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most;
    }

    /** F7: Telegram is broken in every way for half a minute, and then well again. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}",
                "502 | <html>Bad Gateway</html>",
                "200 | {\"ok\":tr",
                "200 | []",
                "200 | {\"ok\":false,\"error_code\":777}",
                "200 | ''",
                "0 | ''"
            })
    void halfAMinuteOfTrouble_losesNothing(int status, String body) throws Exception {
        long healed = Duration.ofSeconds(30).toNanos();
        List<Long> whileDown = new ArrayList<>();
        telegram.deliver(TelegramStub.message(1, 7, "my card"));
        rig.poller.poll();
        telegram.troubles((method, call) -> {
            if (time.nanos() >= healed) {
                return null;
            }
            whileDown.add(time.nanos());
            return new TelegramStub.Failure(status, body);
        });
        telegram.deliver(TelegramStub.message(2, 8, "my card"));
        rig.dispatcher.dispatch(TelegramStub.message(3, 9, "my card"), () -> {});

        // Seen again within 10 seconds of healing, and one more for the steps that the clock takes here.
        while (time.nanos() < healed + Duration.ofSeconds(11).toNanos()) {
            rig.poller.poll();
            time.run(Duration.ofMillis(200));
        }

        time.runAll();
        assertThat(rig.sent()).isEqualTo(Map.of(7L, 1, 8L, 1, 9L, 1));
        assertThat(mostWithin(Duration.ofSeconds(1), whileDown)).isLessThanOrEqualTo(4);
        assertThat(whileDown).hasSizeLessThan(30);
    }

    /** F8: in a batch of a hundred one breaks us, one is of a strange kind, one is nested deep, and one is nonsense. */
    @Test
    void poison_isPutAside_andTheOthersAreAnswered() throws Exception {
        Inbox breaking = new Inbox() {
            private final Inbox bot = TestBot.fresh();

            @Override
            public Answer receive(InboundMessage message) {
                if (message.content().equals(new Content.Words("poison"))) {
                    throw new IllegalStateException("broken on purpose");
                }
                return bot.receive(message);
            }

            @Override
            public void forget(PersonKey person) {}
        };
        Rig other = new Rig(telegram, time, breaking);
        for (int i = 0; i < 100; i++) {
            telegram.deliver(
                    switch (i) {
                        case 10 -> TelegramStub.message(100 + i, i, "poison");
                        case 20 -> TelegramStub.json("{\"update_id\": 120, \"kind_from_the_future\": {\"a\": 1}}");
                        case 30 ->
                            TelegramStub.json("{\"update_id\": 130, \"message\": " + "{\"reply_to_message\":".repeat(99)
                                    + "1" + "}".repeat(100));
                        case 40 -> TelegramStub.json("{\"update_id\": 140, \"message\": {\"chat\": 17}}");
                        default -> TelegramStub.message(100 + i, 1000 + i, "my card");
                    });
        }

        other.pollUntilDone();

        assertThat(other.sent()).hasSize(96);
        assertThat(other.deadLetters.count()).isEqualTo(3);
        assertThat(other.dispatcher.kinds().strange("kind_from_the_future")).isEqualTo(1);
    }

    /** F9: the two kinds of conflict are told apart, and polling goes on when they are over. */
    @Test
    void conflict_saysWhatToDo_andIsOvercome() throws Exception {
        try (LogLines log = new LogLines()) {
            telegram.fail("getupdates", 409, TelegramStub.error(409, TelegramStub.OTHER_POLL, 0));
            telegram.fail("getupdates", 409, TelegramStub.error(409, TelegramStub.OTHER_POLL, 0));
            telegram.account().setWebhook(TelegramStub.json("{\"url\": \"https://bot.example.org/telegram/webhook\"}"));
            telegram.deliver(TelegramStub.message(10, 1, "my card"));
            for (int i = 0; i < 4; i++) {
                rig.poller.poll();
            }
            assertThat(log.lines())
                    .containsExactly(
                            "telegram: another copy of this bot is running. Stop it.",
                            "telegram: a webhook is set: ./waymark telegram webhook remove");
        }
        assertThat(telegram.account().webhook()).isNotEmpty();
        telegram.account().removeWebhook();

        long before = time.nanos();
        rig.pollUntilDone();

        assertThat(rig.sent()).isEqualTo(Map.of(1L, 1));
        assertThat(time.nanos() - before).isLessThan(Duration.ofSeconds(10).toNanos());
    }

    /** F10: who is gone is not written to again, also not what is left of the same answer. */
    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user",
        "400, Bad Request: chat not found",
        "403, Forbidden: user is deactivated"
    })
    void whoIsGone_isNotTriedAgain(int code, String description) throws Exception {
        Set<PersonKey> forgotten = new HashSet<>();
        Inbox inbox = new Inbox() {
            private final Inbox bot = TestBot.fresh();

            @Override
            public Answer receive(InboundMessage message) {
                return bot.receive(message);
            }

            @Override
            public void forget(PersonKey person) {
                forgotten.add(person);
            }
        };
        telegram.fail("sendmessage", code, TelegramStub.error(code, description, 0));
        telegram.deliver(TelegramStub.callback(10, 1, "e:aspen_card"));

        new Rig(telegram, time, inbox).pollUntilDone();
        time.runAll();

        assertThat(forgotten).containsExactly(TestBot.PERSONS.keyOf("telegram", "1"));
        assertThat(rig.sent()).isEmpty();
        assertThat(telegram.soFar("answercallbackquery")).isEmpty();
    }

    @Test
    void groupThatBecameAnotherChat_getsTheAnswerThere_once() throws Exception {
        ObjectNode moved = (ObjectNode) TelegramStub.json(
                TelegramStub.error(400, "Bad Request: group chat was upgraded to a supergroup chat", 0));
        moved.putObject("parameters").put("migrate_to_chat_id", -1_001_234_567_890L);
        telegram.fail("sendmessage", 400, moved.toString());
        telegram.deliver(TelegramStub.message(10, 1, "my card"));

        rig.pollUntilDone();

        assertThat(rig.sent()).isEqualTo(Map.of(-1_001_234_567_890L, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            })
    void doneBefore_isNoFailure(String description) throws Exception {
        try (LogLines log = new LogLines()) {
            telegram.fail("answercallbackquery", 400, TelegramStub.error(400, description, 0));
            telegram.deliver(TelegramStub.callback(10, 1, "e:aspen_card"));

            rig.pollUntilDone();

            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void tooManyWithoutAChat_holdsEverybody() throws Exception {
        telegram.fail("answercallbackquery", 429, tooMany(20));
        telegram.deliver(TelegramStub.callback(10, 1, "e:aspen_card"));
        rig.poller.poll();
        telegram.deliver(TelegramStub.message(11, 2, "my card"));
        rig.poller.poll();
        assertThat(rig.sent()).containsOnlyKeys(1L);

        rig.pollUntilDone();

        assertThat(rig.sent()).containsOnlyKeys(1L, 2L);
        assertThat(time.nanos()).isGreaterThanOrEqualTo(Duration.ofSeconds(20).toNanos());
    }

    @Test
    void brokenTwice_isNotTriedAThirdTime() throws Exception {
        for (int i = 0; i < 3; i++) {
            telegram.fail("sendmessage", 0, "");
        }
        telegram.deliver(TelegramStub.message(10, 1, "my card"));

        rig.pollUntilDone();

        assertThat(rig.sent()).isEmpty();
        telegram.deliver(TelegramStub.message(11, 2, "my card"));
        rig.pollUntilDone();
        assertThat(rig.sent())
                .as("the third failure is still there for somebody else")
                .containsOnlyKeys(2L);
    }

    @Test
    void nothingOfAPerson_isLogged() throws Exception {
        try (LogLines log = new LogLines()) {
            telegram.fail("getupdates", 500, TelegramStub.error(500, "canary", 0));
            telegram.fail("sendmessage", 400, TelegramStub.error(400, "Bad Request: canary", 0));
            telegram.deliver(
                    TelegramStub.message(7_700_900_123L, 7_700_900_123L, "canary card"),
                    TelegramStub.json("{\"update_id\": 7700900124, \"message\": {\"chat\": {\"id\": \"canary\"}}}"),
                    TelegramStub.json("{\"update_id\": 7700900125, \"canary 7700900123\": 1}"));

            rig.pollUntilDone();

            assertThat(log.lines()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(line -> assertThat(line)
                    .doesNotContain("canary", "7700900", TelegramStub.TOKEN, "http"));
        }
    }
}
