package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TelegramPollerTest {

    @Test
    void twoMinutesWithoutAPoll_isDeaf() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
        try (TelegramStub telegram = new TelegramStub()) {
            TelegramPoller poller = new TelegramPoller(telegram.api(), batch -> {}, pause -> {}, now::get);

            assertThat(poller.healthy()).isTrue();
            now.set(Instant.parse("2026-11-24T12:02:00Z"));
            assertThat(poller.healthy()).isFalse();
        }
    }

    @Test
    void handlerThatThrows_getsTheSameBatchAgain() throws Exception {
        List<Integer> batches = new ArrayList<>();
        AtomicReference<TelegramPoller> running = new AtomicReference<>();
        try (TelegramStub telegram = new TelegramStub()) {
            telegram.deliver(TelegramStub.message(10, 1, "first"), TelegramStub.message(11, 1, "second"));
            TelegramPoller poller = new TelegramPoller(
                    telegram.api(),
                    batch -> {
                        batches.add(batch.size());
                        if (batches.size() == 3) {
                            Optional.ofNullable(running.get()).ifPresent(TelegramPoller::close);
                        }
                        throw new IllegalStateException("broken on purpose");
                    },
                    pause -> {},
                    InstantSource.system());
            running.set(poller);

            poller.run();

            assertThat(batches).containsExactly(2, 2, 2);
        }
    }
}
