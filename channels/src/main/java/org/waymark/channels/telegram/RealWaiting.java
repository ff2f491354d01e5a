package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits by the clock. */
final class RealWaiting implements Waiting {

    private final long start = System.nanoTime();
    private final ScheduledThreadPoolExecutor timer;

    RealWaiting() {
        timer = new ScheduledThreadPoolExecutor(
                1, task -> new Thread(task, "telegram-timer"), new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public long nanos() {
        return System.nanoTime() - start;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void after(Duration time, Runnable task) {
        timer.schedule(task, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void until(CompletableFuture<?> event, Duration most) throws InterruptedException {
        try {
            event.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException over) {
            // Both mean that the waiting is over.
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
