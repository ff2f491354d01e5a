package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Inbox;

/** Two programs with one token, of which one asks Telegram at a time. */
class TwoPollersTest {

    private final TelegramStub telegram;
    private final ManualWaiting time = new ManualWaiting();
    private final Inbox shared = TestBot.fresh();
    private final Rig first;
    private final Rig second;
    private boolean ofTheFirst = true;

    TwoPollersTest() throws IOException {
        telegram = new TelegramStub();
        first = new Rig(telegram, time, shared, () -> ofTheFirst);
        second = new Rig(telegram, time, shared, () -> !ofTheFirst);
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void whoStandsBy_asksNothing_andIsWell() throws Exception {
        time.run(TelegramPoller.DEAF);

        second.poller.poll();

        assertThat(telegram.pollsSoFar()).isZero();
        assertThat(second.poller.healthy()).isTrue();
        second.poller.confirm();
        assertThat(telegram.pollsSoFar()).isZero();
    }

    @Test
    void whatComesAfterTheFirst_isAnsweredByTheSecond_once() throws Exception {
        telegram.deliver(TelegramStub.message(10, 1, "my card"));
        first.pollUntilDone();
        telegram.deliver(TelegramStub.message(11, 2, "my card"));

        ofTheFirst = false;
        second.pollUntilDone();

        assertThat(second.sent()).isEqualTo(Map.of(1L, 1, 2L, 1));
    }
}
