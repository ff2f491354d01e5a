package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The loop: ask, hand over, and only then confirm by asking for more. A crash in between brings the same updates again. Ids are
 * not compared, because Telegram begins anew with a random id after a quiet week (Bot API, Update).
 */
final class TelegramPoller implements Runnable {

    /** Without a successful poll for so long, the channel counts as deaf. */
    static final Duration DEAF = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private final TelegramApi api;
    private final Consumer<List<JsonNode>> handler;
    private final Pauses pauses;
    private final InstantSource clock;
    private volatile Instant lastSuccess;
    private volatile boolean closed;

    /**
     * Not yet running.
     *
     * @param handler handles a batch; returns when all of it is done
     */
    TelegramPoller(TelegramApi api, Consumer<List<JsonNode>> handler, Pauses pauses, InstantSource clock) {
        this.api = api;
        this.handler = handler;
        this.pauses = pauses;
        this.clock = clock;
        this.lastSuccess = clock.instant();
    }

    @Override
    public void run() {
        long offset = 0;
        Duration pause = FIRST_PAUSE;
        while (!closed) {
            try {
                List<JsonNode> batch = api.poll(offset);
                lastSuccess = clock.instant();
                pause = FIRST_PAUSE;
                handler.accept(batch);
                offset = after(batch, offset);
            } catch (TelegramApi.PollFailure failure) {
                if (!closed) {
                    LOG.warn("telegram: {}", reason(failure));
                }
                pause = waitAfter(failure.pause(), pause);
            } catch (RuntimeException broken) {
                LOG.error(
                        "telegram: a batch could not be handled: {}",
                        broken.getClass().getName());
                pause = waitAfter(Duration.ZERO, pause);
            }
        }
    }

    /** One more than the last id of the batch, also when that is smaller than before. */
    private static long after(List<JsonNode> batch, long offset) {
        long next = offset;
        for (JsonNode update : batch) {
            if (update.path("update_id").isIntegralNumber()) {
                next = update.path("update_id").asLong() + 1;
            }
        }
        return next;
    }

    private static String reason(TelegramApi.PollFailure failure) {
        return switch (failure.code()) {
            case 0 -> "Telegram cannot be reached. Trying again.";
            case 401, 404 -> "TELEGRAM_BOT_TOKEN is not accepted. Copy it again from BotFather.";
            case 409 -> "another copy of this bot is running, or a webhook is set. Stop the other one.";
            case 429 -> "Telegram asks us to wait.";
            default -> "Telegram answered with error " + failure.code() + ". Trying again.";
        };
    }

    /** Waits as long as Telegram asks, or twice as long as the last time. */
    private Duration waitAfter(Duration asked, Duration pause) {
        try {
            pauses.pause(asked.compareTo(pause) > 0 ? asked : pause);
        } catch (InterruptedException e) {
            closed = true;
            Thread.currentThread().interrupt();
        }
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    boolean healthy() {
        return Duration.between(lastSuccess, clock.instant()).compareTo(DEAF) < 0;
    }

    void close() {
        closed = true;
    }
}
