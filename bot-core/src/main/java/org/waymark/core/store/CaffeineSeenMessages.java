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
    private final SingleFlight<Answer> flights = new SingleFlight<>();

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
        return flights.once(key.value(), () -> {
            Answer before = cache.getIfPresent(key);
            return before == null ? first(key, work) : before;
        });
    }

    private Answer first(MessageKey key, Supplier<Answer> work) {
        Answer answer = work.get();
        if (!(answer instanceof Answer.NotNow)) {
            cache.put(key, answer);
        }
        return answer;
    }
}
