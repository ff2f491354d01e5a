package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.SetArgs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.MessageKey;

class RedisSeenMessagesTest extends SeenMessagesContract {

    private static final TestRedis REDIS = TestRedis.start();

    @TempDir
    private Path folder;

    private RedisStore store;
    private RedisStore another;

    @BeforeEach
    void open() throws IOException {
        REDIS.empty();
        store = Replica.open(REDIS, folder.resolve("one"), clock);
        another = Replica.open(REDIS, folder.resolve("another"), clock);
        seen = store.seenMessages("bot");
    }

    @AfterEach
    void close() {
        store.close();
        another.close();
    }

    @AfterAll
    static void stop() {
        REDIS.close();
    }

    private SeenMessages seen;

    @Override
    SeenMessages seen() {
        return seen;
    }

    @Test
    void repeatAtAnotherProgram_getsTheSameAnswer() {
        seen.answerOnce(MESSAGE, () -> answer("first"));

        assertThat(another.seenMessages("bot").answerOnce(MESSAGE, () -> answer("second")))
                .isEqualTo(answer("first"));
    }

    @Test
    void sameMessagesAtBothAtOnce_areWorkedOnOnce() {
        SeenMessages there = another.seenMessages("bot");
        AtomicInteger worked = new AtomicInteger();
        var answers = IntStream.range(0, 200)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> (i % 2 == 0 ? seen : there).answerOnce(new MessageKey("sms:" + i / 4), () -> {
                            worked.incrementAndGet();
                            return answer("to " + i / 4);
                        })))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).join()).isEqualTo(answer("to " + i / 4));
        }
        assertThat(worked).hasValue(50);
    }

    /** A program that was killed holds its claim for some seconds; then another answers. */
    @Test
    void claimOfADeadProgram_isTakenOver() {
        String code = StoreFolder.CODES.codeOf("answered by bot", MESSAGE.value());
        REDIS.ask(on -> on.set(RedisLink.name("m", code), "Wdead", SetArgs.Builder.px(300)));

        assertThat(seen.answerOnce(MESSAGE, () -> answer("taken over"))).isEqualTo(answer("taken over"));
    }

    @Test
    void emptiedRedis_bringsNoSecondAnswer_whereTheFirstWasGiven() {
        seen.answerOnce(MESSAGE, () -> answer("first"));
        REDIS.empty();

        assertThat(seen.answerOnce(MESSAGE, () -> answer("second"))).isEqualTo(answer("first"));
    }
}
