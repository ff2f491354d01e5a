package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.channels.web.Webhook;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.Lookup;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.store.CaffeineRates;

/** Telegram, by long polling or by webhook. */
public final class TelegramChannel implements Channel {

    private static final int WORKERS = 8;
    private static final int PATIENCE_SECONDS = 5;

    /** Every letter that somebody writes behind the bot's name is a look-up. */
    private static final int LOOKUPS_A_MINUTE = 120;

    private static final Duration NEXT_INTRODUCTION = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramChannel.class);

    private final TelegramApi api;
    private final TelegramMode mode;
    private final Waiting waiting;
    private final TelegramPoller poller;
    private final TelegramDispatcher dispatcher;
    private final ThreadPoolExecutor workers;
    private final Thread thread;
    private final AtomicReference<@Nullable TelegramIdentity> identity = new AtomicReference<>();

    /**
     * Not yet listening.
     *
     * @param settings token, server and mode
     * @param persons makes keys of chat ids
     * @param inbox where messages go
     * @param lookup where entries are looked up in inline mode
     * @param polling whether it is for this program to ask Telegram, where several share a token
     */
    public TelegramChannel(
            TelegramSettings settings, PersonKeys persons, Inbox inbox, Supplier<Lookup> lookup, Duty polling) {
        this(new TelegramApi(settings), settings.mode(), persons, inbox, lookup, new RealWaiting(), polling);
    }

    TelegramChannel(
            TelegramApi api,
            TelegramMode mode,
            PersonKeys persons,
            Inbox inbox,
            Supplier<Lookup> lookup,
            Waiting waiting,
            Duty polling) {
        this.api = api;
        this.mode = mode;
        this.waiting = waiting;
        // What is handed over while closing is let go: Telegram brings it again.
        this.workers = new ThreadPoolExecutor(
                WORKERS,
                WORKERS,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                new ThreadPoolExecutor.DiscardPolicy());
        this.dispatcher = new TelegramDispatcher(
                new ChatQueues(workers, waiting),
                new Answering.Parts(
                        new TelegramReader(persons, this::self),
                        new TelegramResponder(inbox, new InlineAnswers(lookup, lookups(waiting), this::self)),
                        api,
                        new SendLimits(waiting::nanos),
                        waiting,
                        new DeadLetters()));
        this.poller = new TelegramPoller(api, dispatcher, waiting, polling);
        this.thread = new Thread(poller, "telegram-poller");
    }

    @Override
    public String name() {
        return "telegram";
    }

    /**
     * What the web server calls when Telegram brings updates.
     *
     * @return nothing when we ask for them
     */
    public Optional<Webhook> webhook() {
        return mode instanceof TelegramMode.Webhook hook
                ? Optional.of(new TelegramWebhook(hook.secret(), dispatcher, waiting))
                : Optional.empty();
    }

    /**
     * Begins to take updates.
     *
     * @throws TelegramRefusalException when Telegram does not know the token
     */
    @Override
    public void start() {
        introduce();
        if (mode instanceof TelegramMode.Webhook hook) {
            workers.execute(() -> compare(hook));
        } else {
            thread.start();
        }
    }

    /**
     * Who the bot is.
     *
     * @return nothing until Telegram has said so; it is asked at the start and then every few seconds
     */
    public Optional<TelegramIdentity> identity() {
        return Optional.ofNullable(identity.get());
    }

    private TelegramIdentity self() {
        return identity().orElse(TelegramIdentity.UNKNOWN);
    }

    private static Rates lookups(Waiting waiting) {
        return new CaffeineRates(LOOKUPS_A_MINUTE, waiting::nanos);
    }

    private void introduce() {
        Optional<TelegramIdentity> found = api.identity();
        found.ifPresent(identity::set);
        if (found.isEmpty()) {
            waiting.after(NEXT_INTRODUCTION, () -> workers.execute(this::introduceAgain));
        } else if (found.get().readsGroups()) {
            LOG.warn("telegram: privacy mode is off, so the bot is shown all that is written in its groups."
                    + " Switch it on: BotFather, /setprivacy.");
        }
    }

    private void introduceAgain() {
        try {
            introduce();
        } catch (TelegramRefusalException refused) {
            LOG.warn("telegram: {}", refused.getMessage());
        }
    }

    private void compare(TelegramMode.Webhook hook) {
        try {
            List<String> differences = WebhookState.of(api).differences(hook);
            if (!differences.isEmpty()) {
                LOG.warn("telegram: Telegram does not bring its updates here: ./waymark telegram webhook set");
            }
        } catch (TelegramRefusalException refused) {
            LOG.warn("telegram: {}", refused.getMessage());
        }
    }

    /** Polling: Telegram answered lately. A webhook may be silent for long and be well. */
    @Override
    public boolean healthy() {
        return mode instanceof TelegramMode.Webhook || poller.healthy();
    }

    @Override
    public void close() {
        poller.close();
        thread.interrupt();
        waiting.close();
        workers.shutdown();
        try {
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (mode instanceof TelegramMode.Polling) {
                thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
                poller.confirm();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
