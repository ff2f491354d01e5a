package org.waymark.channels.telegram;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;

/** Telegram by long polling: no domain, no certificate, no open port. */
public final class TelegramChannel implements Channel {

    private static final int WORKERS = 8;
    private static final int PATIENCE_SECONDS = 5;

    private final TelegramApi api;
    private final TelegramPoller poller;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Thread thread;

    /**
     * Not yet polling.
     *
     * @param settings token and server
     * @param persons makes keys of chat ids
     * @param inbox where messages go
     */
    public TelegramChannel(TelegramSettings settings, PersonKeys persons, Inbox inbox) {
        this(new TelegramApi(settings), persons, inbox, Pauses.real(), InstantSource.system());
    }

    TelegramChannel(TelegramApi api, PersonKeys persons, Inbox inbox, Pauses pauses, InstantSource clock) {
        this.api = api;
        UpdateHandler handler = new UpdateHandler(
                new TelegramReader(persons), new TelegramResponder(inbox), new TelegramSender(api, pauses), workers);
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
        if (!api.knowsToken()) {
            throw new WrongTokenException();
        }
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
