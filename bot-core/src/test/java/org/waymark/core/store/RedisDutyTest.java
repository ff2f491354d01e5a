package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.SetArgs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.Turns;
import org.waymark.core.message.PersonKey;

/** Who does what only one may do, over two programs. */
class RedisDutyTest {

    private final MovedClock clock = new MovedClock();
    private final TestRedis redis = TestRedis.start();

    @TempDir
    private Path folder;

    private RedisStore first;
    private RedisStore second;

    @BeforeEach
    void open() {
        first = Replica.open(redis, folder.resolve("first"), clock);
        second = Replica.open(redis, folder.resolve("second"), clock);
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
        redis.close();
    }

    @Test
    void duty_isOfOne_andGoesOverAtOnceWhenItEnds() {
        Duty one = first.duty("poll");
        Duty other = second.duty("poll");
        assertThat(one.isOurs()).isTrue();
        assertThat(other.isOurs()).isFalse();

        first.close();

        Waits.until(Duration.ofSeconds(2), other::isOurs);
        assertThat(one.isOurs()).isFalse();
    }

    /** The holder's name stays in Redis as if it had been killed. */
    @Test
    void dutyOfADeadProgram_isTakenOver_within10Seconds() {
        String name = RedisLink.name("d", "poll");
        redis.ask(on -> on.set(name, "a program that was killed", SetArgs.Builder.px(RedisDuty.LEASE.toMillis())));
        Duty other = second.duty("poll");
        assertThat(other.isOurs()).isFalse();

        Waits.until(Duration.ofSeconds(10), other::isOurs);
    }

    @Test
    void withoutRedis_whoeverHadItGoesOn_andTheOtherKeepsBack() {
        Duty one = first.duty("poll");
        Duty other = second.duty("poll");

        redis.kill();
        Waits.until(Duration.ofSeconds(5), () -> !first.isUp() && !second.isUp());

        assertThat(one.isOurs()).isTrue();
        assertThat(other.isOurs()).isFalse();
    }

    @Test
    void onePerson_isWorkedForByOneAtATime() {
        PersonKey person = new PersonKey("0123456789abcdef");
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        var all = java.util.stream.Stream.of(first.turns(), second.turns())
                .map(turns -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 100; i++) {
                        turns.alone(person, () -> {
                            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                            Thread.onSpinWait();
                            return inside.decrementAndGet();
                        });
                    }
                }))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(most).hasValue(1);
    }

    @Test
    void whoWaitsTooLong_goesOn() {
        PersonKey person = new PersonKey("0123456789abcdef");
        Turns there = second.turns();
        CountDownLatch over = new CountDownLatch(1);

        first.turns().alone(person, () -> {
            CompletableFuture.supplyAsync(() -> there.alone(person, () -> {
                        over.countDown();
                        return true;
                    }))
                    .join();
            return true;
        });

        Waits.on(over);
    }
}
