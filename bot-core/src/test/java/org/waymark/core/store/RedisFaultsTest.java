package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.engine.Rates;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;

/** A Redis that is killed, hung, paused or full: people are answered, caps hold, and it is used again when it is well. */
class RedisFaultsTest {

    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final MovedClock clock = new MovedClock();
    private final TestRedis redis = TestRedis.start();

    @TempDir
    private Path folder;

    private RedisStore store;

    @BeforeEach
    void open() {
        store = Replica.open(redis, folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    /** Breaks Redis, and gives back what mends it. */
    private interface Fault extends Function<TestRedis, Runnable> {}

    static Stream<Fault> faults() {
        return Stream.of(
                redis -> {
                    redis.kill();
                    return redis::restart;
                },
                TestRedis::hang,
                redis -> {
                    redis.ask(on -> on.clientPause(60_000));
                    return () -> {
                        redis.kill();
                        redis.restart();
                    };
                },
                redis -> {
                    redis.ask(on -> on.configSet("maxmemory", "1"));
                    return () -> redis.ask(on -> on.configSet("maxmemory", "0"));
                });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void people_areAnsweredWithoutIt_andItIsUsedAgain(Fault fault) {
        SeenMessages seen = store.seenMessages("bot");
        Conversations conversations = store.conversations();
        conversations.save(PERSON, Conversation.fresh().missed());
        assertThat(store.isUp()).isTrue();

        Runnable mending = fault.apply(redis);

        long begun = System.nanoTime();
        IntStream.range(0, 100).forEach(i -> assertThat(seen.answerOnce(new MessageKey("sms:" + i), () -> {
                    Conversation now = conversations.find(PERSON).orElseThrow();
                    conversations.save(PERSON, now.missed());
                    return new Answer.Noted("answer");
                }))
                .isEqualTo(new Answer.Noted("answer")));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(store.isUp()).isFalse();
        assertThat(store.healthy()).isTrue();

        mending.run();

        Waits.until(SOON, store::isUp);
        // What changed meanwhile is brought to it.
        try (RedisStore another = Replica.open(redis, folder.resolve("another"), clock)) {
            Conversations there = another.conversations();
            Waits.until(SOON, () -> there.find(PERSON).map(Conversation::misses).orElse(0) == 101);
        }
    }

    @Test
    void withoutIt_onlyTheShareIsSpent_alsoOverAKill() {
        Budget budget = new Budget(60, 1000, BigDecimal.ONE);
        Spending spending = store.spending(budget);
        redis.kill();

        assertThat(sent(spending)).isEqualTo(20);
        store.close();
        store = Replica.open(redis, folder, clock);
        assertThat(sent(store.spending(budget))).isZero();
    }

    @Test
    void capHolds_withTheShareCountedIn() {
        Budget budget = new Budget(60, 1000, BigDecimal.ONE);
        Spending spending = store.spending(budget);

        assertThat(sent(spending)).isEqualTo(980);
    }

    private static long sent(Spending spending) {
        return IntStream.range(0, 1200)
                .filter(i -> spending.spend(new PersonKey("person " + i), new Spending.Price(1, 1, true))
                        == Spending.Verdict.SEND)
                .count();
    }

    @Test
    void rates_stayOpen_andAreCountedHere() {
        Rates rates = store.rates();
        IntStream.range(0, 10).forEach(i -> rates.count(PERSON));
        redis.kill();

        IntStream.range(0, 10).forEach(i -> assertThat(rates.count(PERSON)).isEqualTo(Rates.Verdict.ANSWER));
        assertThat(rates.count(PERSON)).isEqualTo(Rates.Verdict.SAY_TOO_FAST);
    }

    @Test
    void forgetting_isNotSaid_andMadeUpFor() {
        Conversations conversations = store.conversations();
        conversations.save(PERSON, Conversation.fresh().missed());
        Runnable mending = redis.hang();

        assertThatThrownBy(() -> conversations.forget(PERSON)).isInstanceOf(UnkeptException.class);
        assertThat(conversations.find(PERSON)).isEmpty();

        mending.run();
        Waits.until(SOON, () -> redis.ask(on -> on.exists(RedisLink.name("c", PERSON.value()))) == 0);
    }

    @Test
    void startWithoutIt_isNoTrouble() {
        redis.kill();
        store.close();

        store = Replica.open(redis, folder, clock);
        assertThat(store.seenMessages("bot").answerOnce(new MessageKey("sms:1"), () -> new Answer.Noted("answer")))
                .isEqualTo(new Answer.Noted("answer"));

        redis.restart();
        Waits.until(SOON, store::isUp);
    }
}
