package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.PersonKey;

/** Messages of each person in the running minute, counted in memory. */
public final class CaffeineRates implements Rates {

    /** Messages a minute that are answered. */
    public static final int MOST_A_MINUTE = 20;

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final int most;
    private final Cache<PersonKey, Integer> counts;

    /**
     * Nothing counted yet.
     *
     * @param ticker the clock, in nanoseconds
     */
    public CaffeineRates(Ticker ticker) {
        this(MOST_A_MINUTE, ticker);
    }

    /**
     * Nothing counted yet.
     *
     * @param most messages a minute that are answered
     * @param ticker the clock, in nanoseconds
     */
    public CaffeineRates(int most, Ticker ticker) {
        this.most = most;
        counts = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfter(new FromFirstMessage())
                .maximumSize(Forgetting.MOST)
                .build();
    }

    @Override
    public Verdict count(PersonKey person) {
        return verdict(counts.asMap().merge(person, 1, Integer::sum), most);
    }

    static Verdict verdict(long count, int most) {
        if (count <= most) {
            return Verdict.ANSWER;
        }
        return count == most + 1 ? Verdict.SAY_TOO_FAST : Verdict.KEEP_SILENT;
    }

    /** A minute that begins with the first message and is not made longer by the next. */
    private static final class FromFirstMessage implements Expiry<PersonKey, Integer> {

        @Override
        public long expireAfterCreate(PersonKey person, Integer count, long now) {
            return WINDOW.toNanos();
        }

        @Override
        public long expireAfterUpdate(PersonKey person, Integer count, long now, long remaining) {
            return remaining;
        }

        @Override
        public long expireAfterRead(PersonKey person, Integer count, long now, long remaining) {
            return remaining;
        }
    }
}
