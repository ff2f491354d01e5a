package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

/** What is in memory and what is in the file go by the same clock: it has to go on while the program does not. */
final class Clocks {

    private Clocks() {}

    static Ticker ticker(InstantSource clock) {
        return () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }
}
