package org.waymark.channels.telegram;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.waymark.core.engine.Lookup;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.store.CaffeineRates;

/** Telegram by long polling: no domain, no certificate, no open port. */
public final class TelegramChannel implements Channel {

    private static final int WORKERS = 8;
    private static final int PATIENCE_SECONDS = 5;

    /** Every letter that somebody writes behind the bot's name is a look-up. */
    private static final int LOOKUPS_A_MINUTE = 120;

    private final Self self;
    private final TelegramPoller poller;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Thread thread;

    /**
     * Not yet polling.
     *
     * @param settings token and server
     * @param persons makes keys of chat ids
     * @param inbox where messages go
     * @param lookup where entries are looked up in inline mode
     */
    public TelegramChannel(TelegramSettings settings, PersonKeys persons, Inbox inbox, Supplier<Lookup> lookup) {
        this(new TelegramApi(settings), persons, inbox, lookup, Pauses.real(), InstantSource.system());
    }

    TelegramChannel(
            TelegramApi api,
            PersonKeys persons,
            Inbox inbox,
            Supplier<Lookup> lookup,
            Pauses pauses,
            InstantSource clock) {
        this.self = new Self(api);
        Rates rates = new CaffeineRates(LOOKUPS_A_MINUTE, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
        UpdateHandler handler = new UpdateHandler(
                new TelegramReader(persons, self),
                new TelegramResponder(inbox, new InlineAnswers(lookup, rates, self)),
                new TelegramSender(api, pauses),
                workers);
        this.poller = new TelegramPoller(api, handler, pauses, clock);
        this.thread = new Thread(poller, "telegram-poller");
    }

    @Override
    public String name() {
        return "telegram";
    }

    /**
     * Begins to poll.
     *
     * @throws WrongTokenException when Telegram does not know the token
     */
    @Override
    public void start() {
        self.get();
        thread.start();
    }

    @Override
    public boolean healthy() {
        return poller.healthy();
    }

    @Override
    public void close() {
        poller.close();
        thread.interrupt();
        workers.shutdown();
        try {
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Telegram does not know the token. */
    public static final class WrongTokenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongTokenException() {
            super("Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from BotFather.");
        }
    }
}
