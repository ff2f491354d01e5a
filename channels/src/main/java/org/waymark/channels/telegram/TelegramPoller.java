package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.engine.Duty;

/**
 * The loop: ask, hand over, ask again. What is asked for next is the oldest update that is not done, so that a crash brings it
 * again. At most a hundred can be unfinished, because Telegram brings no more than that from there on: those behind wait with it.
 */
final class TelegramPoller implements Runnable {

    /** Without a successful poll for so long, the channel counts as deaf. */
    static final Duration DEAF = Duration.ofMinutes(2);

    /** Telegram gives only one update to who asks for the same within half a second (its server's source, Client.cpp). */
    static final Duration RECHECK = Duration.ofMillis(600);

    private static final Duration STANDING_BY = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private final TelegramApi api;
    private final TelegramDispatcher dispatcher;
    private final Waiting waiting;
    private final Duty duty;
    private final UpdateLedger ledger = new UpdateLedger();
    private Duration pause = FIRST_PAUSE;
    private String complaint = "";
    private long confirmed;
    private volatile long lastSuccess;
    private volatile boolean closed;

    /** Not yet running. Asks only while that is its duty: Telegram gives its updates to one who asks. */
    TelegramPoller(TelegramApi api, TelegramDispatcher dispatcher, Waiting waiting, Duty duty) {
        this.api = api;
        this.dispatcher = dispatcher;
        this.waiting = waiting;
        this.duty = duty;
        this.lastSuccess = waiting.nanos();
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                poll();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks once, and waits until it is time to ask again. */
    void poll() throws InterruptedException {
        if (!duty.isOurs()) {
            // Another program asks. Whoever stands by is well.
            lastSuccess = waiting.nanos();
            waiting.pause(STANDING_BY);
            return;
        }
        try {
            long offset = ledger.offset();
            List<JsonNode> batch = api.poll(offset);
            confirmed = offset;
            lastSuccess = waiting.nanos();
            pause = FIRST_PAUSE;
            complaint = "";
            handOver(batch);
        } catch (TelegramApi.PollFailure failure) {
            if (!closed) {
                complain(reason(failure.outcome()));
                waitAfter(failure.outcome());
            }
        } catch (RuntimeException broken) {
            LOG.error(
                    "telegram: a batch could not be handed over: {}",
                    broken.getClass().getName());
            waiting.pause(FIRST_PAUSE);
        }
    }

    private void handOver(List<JsonNode> batch) throws InterruptedException {
        Map<Long, JsonNode> updates = byId(batch);
        List<Long> fresh = ledger.take(List.copyOf(updates.keySet()));
        fresh.forEach(id -> dispatcher.dispatch(Objects.requireNonNull(updates.get(id)), () -> ledger.done(id)));
        if (ledger.unfinished() > 0) {
            // They come again when asked for: wait till they are done, or a while.
            waiting.until(ledger.quiet(), RECHECK);
        } else if (fresh.isEmpty() && !batch.isEmpty()) {
            waiting.pause(RECHECK);
        }
    }

    private Map<Long, JsonNode> byId(List<JsonNode> batch) {
        Map<Long, JsonNode> updates = new LinkedHashMap<>();
        for (JsonNode update : batch) {
            JsonNode id = update.path("update_id");
            if (id.isIntegralNumber() && id.canConvertToLong()) {
                updates.putIfAbsent(id.asLong(), update);
            } else {
                dispatcher.deadLetters().unreadable(UpdateKinds.of(update), "it has no id");
            }
        }
        return updates;
    }

    /** Says each thing once, until Telegram answers again. */
    private void complain(String reason) {
        if (!reason.equals(complaint)) {
            LOG.warn("telegram: {}", reason);
            complaint = reason;
        }
    }

    private static String reason(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.TooMany) {
            return "Telegram asks us to wait.";
        }
        if (outcome instanceof CallOutcome.Refused refused) {
            return switch (refused.code()) {
                case 401, 404 -> "TELEGRAM_BOT_TOKEN is not accepted. Copy it again from BotFather.";
                // The two cases differ only in the words (Telegram's server, Client.cpp).
                case 409 ->
                    refused.description().toLowerCase(Locale.ROOT).contains("webhook")
                            ? "a webhook is set: ./waymark telegram webhook remove"
                            : "another copy of this bot is running. Stop it.";
                default -> "Telegram answered with error " + refused.code() + ". Trying again.";
            };
        }
        return outcome instanceof CallOutcome.NotTaken not && not.code() > 0
                ? "Telegram answered with error " + not.code() + ". Trying again."
                : "Telegram cannot be reached. Trying again.";
    }

    /** Waits as long as Telegram asks, or twice as long as the last time and a bit, so that many bots do not come back at once. */
    private void waitAfter(CallOutcome outcome) throws InterruptedException {
        if (outcome instanceof CallOutcome.TooMany many) {
            waiting.pause(many.pause());
            return;
        }
        long bit = ThreadLocalRandom.current().nextLong(pause.toNanos() / 2);
        waiting.pause(shorter(pause.plusNanos(bit)));
        pause = shorter(pause.multipliedBy(2));
    }

    private static Duration shorter(Duration time) {
        return time.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : time;
    }

    boolean healthy() {
        return waiting.nanos() - lastSuccess < DEAF.toNanos();
    }

    /** Asks no more. */
    void close() {
        closed = true;
    }

    /** Tells Telegram what is done, so that the next start does not answer it again. Called when nothing runs any more. */
    void confirm() {
        long offset = ledger.offset();
        if (offset != confirmed && duty.isOurs()) {
            try {
                api.confirm(offset);
            } catch (TelegramApi.PollFailure failure) {
                LOG.warn("telegram: the last updates could not be confirmed. They may be answered again.");
            }
        }
    }
}
