package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SendLimitsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final AtomicLong now = new AtomicLong();
    private final SendLimits limits = new SendLimits(now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** How long it takes to send so many to a chat. */
    private Duration send(int messages, long chat) {
        long start = now.get();
        for (int i = 0; i < messages; i++) {
            for (Duration wait = limits.take(chat); !wait.isZero(); wait = limits.take(chat)) {
                pass(wait);
            }
        }
        return Duration.ofNanos(now.get() - start);
    }

    @Test
    void chat_getsThreeAtOnce_thenOneASecond() {
        assertThat(send(3, 1)).isZero();
        assertThat(send(1, 1)).isEqualTo(SECOND);
        assertThat(send(10, 1)).isEqualTo(Duration.ofSeconds(10));
        pass(Duration.ofSeconds(3));
        assertThat(send(3, 1)).isZero();
    }

    @Test
    void group_getsTwentyAMinute() {
        send(20, -5);

        pass(Duration.ofSeconds(20));
        assertThat(limits.take(-5)).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(60));
        assertThat(send(40, -5)).isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    void all_getThirtyASecond() {
        for (int chat = 1; chat <= 30; chat++) {
            assertThat(limits.take(chat)).isZero();
        }
        assertThat(limits.take(31)).isEqualTo(SECOND);
        assertThat(limits.take()).as("an answer to a button is no message").isZero();
        pass(SECOND);
        assertThat(limits.take(31)).isZero();
    }

    @Test
    void waitThatTelegramAsksFor_isKeptToTheNanosecond_byThatChatAlone() {
        limits.hold(1, Duration.ofSeconds(7));

        pass(Duration.ofSeconds(7).minusNanos(1));
        assertThat(limits.take(1)).isEqualTo(Duration.ofNanos(1));
        assertThat(limits.take(2)).isZero();
        pass(Duration.ofNanos(1));
        assertThat(limits.take(1)).isZero();
    }

    @Test
    void twoChatsWithinASecond_meanEverybody() {
        limits.hold(1, Duration.ofSeconds(7));
        limits.hold(1, Duration.ofSeconds(7));
        assertThat(limits.take(3)).isZero();

        limits.hold(2, Duration.ofSeconds(5));
        assertThat(limits.take(4)).isEqualTo(Duration.ofSeconds(5));
        assertThat(limits.take()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void twoChatsLongApart_doNotMeanEverybody() {
        limits.hold(1, Duration.ofSeconds(7));
        pass(SECOND.plusNanos(1));
        limits.hold(2, Duration.ofSeconds(7));

        assertThat(limits.take(3)).isZero();
    }

    @Test
    void silentChats_areForgotten() {
        for (int chat = 0; chat < 10_000; chat++) {
            limits.take(chat);
            pass(Duration.ofMillis(40));
        }

        assertThat(limits.chatsRemembered()).isLessThan(2_000);
    }
}
