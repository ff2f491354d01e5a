package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;

/** What every memory of answered messages does. */
abstract class SeenMessagesContract {

    static final MessageKey MESSAGE = new MessageKey("sms:SM0123456789");

    final MovedClock clock = new MovedClock();

    abstract SeenMessages seen();

    static Answer answer(String words) {
        return new Answer.Noted(words);
    }

    @Test
    void repeat_getsTheFirstAnswer_andAnotherMessageItsOwn() {
        assertThat(seen().answerOnce(MESSAGE, () -> answer("first"))).isEqualTo(answer("first"));
        assertThat(seen().answerOnce(MESSAGE, () -> answer("second"))).isEqualTo(answer("first"));
        assertThat(seen().answerOnce(new MessageKey("sms:2"), () -> answer("second")))
                .isEqualTo(answer("second"));
    }

    @Test
    void silence_isRememberedToo() {
        seen().answerOnce(MESSAGE, Answer.Silent::new);

        assertThat(seen().answerOnce(MESSAGE, () -> answer("second"))).isEqualTo(new Answer.Silent());
    }

    @Test
    void notNow_isNotRemembered() {
        assertThat(seen().answerOnce(MESSAGE, Answer.NotNow::new)).isEqualTo(new Answer.NotNow());

        assertThat(seen().answerOnce(MESSAGE, () -> answer("then"))).isEqualTo(answer("then"));
    }

    @Test
    void messageWhoseWorkBroke_isWorkedOnAgain() {
        assertThatThrownBy(() -> seen().answerOnce(MESSAGE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seen().answerOnce(MESSAGE, () -> answer("then"))).isEqualTo(answer("then"));
    }

    @Test
    void sameMessage_manyTimesAtOnce_isWorkedOnOnce() {
        AtomicInteger worked = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        CountDownLatch go = new CountDownLatch(1);
        var answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            Waits.on(go);
                            return seen().answerOnce(MESSAGE, () -> answer("work " + worked.incrementAndGet()));
                        },
                        threads))
                .toList();
        go.countDown();

        assertThat(answers).extracting(CompletableFuture::join).containsOnly(answer("work 1"));
        threads.shutdown();
    }

    @Test
    void isKept_forADayAtLeast() {
        seen().answerOnce(MESSAGE, () -> answer("first"));
        clock.move(Duration.ofHours(25));

        assertThat(seen().answerOnce(MESSAGE, () -> answer("second"))).isEqualTo(answer("first"));
    }
}
