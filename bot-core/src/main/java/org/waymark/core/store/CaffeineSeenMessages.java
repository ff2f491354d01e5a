package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Supplier;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;

/** Answered messages in memory: Telegram repeats for a day, so they are kept for two. */
public final class CaffeineSeenMessages implements SeenMessages {

    /** How long an answer is kept for a repeat. */
    public static final Duration KEPT = Duration.ofDays(2);

    private final Cache<MessageKey, Answer> cache;

    /**
     * An empty memory.
     *
     * @param ticker the clock, in nanoseconds
     */
    public CaffeineSeenMessages(Ticker ticker) {
        cache = Forgetting.after(KEPT, ticker);
    }

    @Override
    public Answer answerOnce(MessageKey key, Supplier<Answer> work) {
        return cache.get(key, first -> work.get());
    }
}
