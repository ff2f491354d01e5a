package org.waymark.channels.telegram;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.channels.TestBot;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.Inbox;

/** The parts of the channel on the thread of a test, in a time that the test moves. What happens is the same each time. */
final class Rig implements AutoCloseable {

    final TelegramStub telegram;
    final ManualWaiting time;
    private static final TelegramIdentity SELF = new TelegramIdentity(77, "WaymarkBot", false);

    final DeadLetters deadLetters = new DeadLetters();
    final TelegramDispatcher dispatcher;
    final TelegramPoller poller;

    /** A bot that nobody has talked to, at a Telegram of its own. */
    Rig() throws IOException {
        this(new TelegramStub(), new ManualWaiting(), TestBot.fresh());
    }

    Rig(TelegramStub telegram, ManualWaiting time, Inbox inbox) {
        this(telegram, time, inbox, Duty.ALONE);
    }

    Rig(TelegramStub telegram, ManualWaiting time, Inbox inbox, Duty polling) {
        this.telegram = telegram;
        this.time = time;
        TelegramApi api = new TelegramApi(telegram.settings(), 0);
        this.dispatcher = new TelegramDispatcher(
                new ChatQueues(Runnable::run, time),
                new Answering.Parts(
                        new TelegramReader(TestBot.PERSONS, () -> SELF),
                        new TelegramResponder(
                                inbox, new InlineAnswers(TestBot::lookup, person -> Rates.Verdict.ANSWER, () -> SELF)),
                        api,
                        new SendLimits(time::nanos),
                        time,
                        deadLetters));
        this.poller = new TelegramPoller(api, dispatcher, time, polling);
    }

    /** Polls until Telegram keeps nothing more. */
    void pollUntilDone() throws InterruptedException {
        do {
            poller.poll();
        } while (telegram.waiting() > 0);
    }

    /** How many messages each chat got. */
    Map<Long, Integer> sent() {
        Map<Long, Integer> sent = new TreeMap<>();
        telegram.sentSoFar()
                .forEach(message -> sent.merge(message.path("chat_id").asLong(), 1, Integer::sum));
        return sent;
    }

    @Override
    public void close() {
        telegram.close();
    }
}
