package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is moved. */
final class MovedClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-24T10:00:00Z");

    synchronized void move(Duration time) {
        now = now.plus(time);
    }

    Ticker ticker() {
        return Clocks.ticker(this);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
