package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** For tests with the channel's own threads: nothing is waited for, the time is just later then. */
final class HurriedWaiting implements Waiting {

    /** How long was to be waited before something was done, in order. */
    final Queue<Duration> pauses = new ConcurrentLinkedQueue<>();

    private final AtomicLong skipped = new AtomicLong();
    private final RealWaiting real = new RealWaiting();

    @Override
    public long nanos() {
        return real.nanos() + skipped.get();
    }

    @Override
    public void after(Duration time, Runnable task) {
        pauses.add(time);
        skipped.addAndGet(time.toNanos());
        real.after(Duration.ZERO, task);
    }

    @Override
    public void until(CompletableFuture<?> event, Duration most) throws InterruptedException {
        real.until(event, Duration.ofMillis(20));
    }

    @Override
    public void close() {
        real.close();
    }
}
