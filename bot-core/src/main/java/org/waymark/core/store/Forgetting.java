package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/** Caches that forget by themselves: after a time, and the oldest first when there are too many. */
final class Forgetting {

    /** People or messages at once: far more than a charity meets in a day, and a few hundred megabytes at most. */
    static final int MOST = 200_000;

    private Forgetting() {}

    static <K, V> Cache<K, V> after(Duration kept, Ticker ticker) {
        return after(kept, MOST, ticker);
    }

    static <K, V> Cache<K, V> after(Duration kept, int most, Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(kept)
                .maximumSize(most)
                .build();
    }
}
