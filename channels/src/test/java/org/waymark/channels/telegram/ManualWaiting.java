package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/** Time that only moves when a test moves it. What was to be done later is done then, in order, on the thread of the test. */
final class ManualWaiting implements Waiting {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));
    private long now;
    private long numbers;

    /** What is to be done later. */
    private record Task(long at, long number, Runnable work) {}

    @Override
    public synchronized long nanos() {
        return now;
    }

    @Override
    public synchronized void after(Duration time, Runnable task) {
        tasks.add(new Task(now + time.toNanos(), numbers++, task));
    }

    @Override
    public void until(CompletableFuture<?> event, Duration most) {
        long end = nanos() + most.toNanos();
        while (!event.isDone() && runNext(end)) {
            // On to the next.
        }
        if (!event.isDone()) {
            moveTo(end);
        }
    }

    /** Lets so much time pass. */
    void run(Duration time) {
        until(new CompletableFuture<Void>(), time);
    }

    /** Does all that is to be done, however late; gives back how much later it is then. */
    Duration runAll() {
        long start = nanos();
        while (runNext(Long.MAX_VALUE)) {
            // On to the next.
        }
        return Duration.ofNanos(nanos() - start);
    }

    private boolean runNext(long end) {
        Task next;
        synchronized (this) {
            if (tasks.isEmpty() || tasks.element().at() > end) {
                return false;
            }
            next = tasks.remove();
            now = Math.max(now, next.at());
        }
        next.work().run();
        return true;
    }

    private synchronized void moveTo(long time) {
        now = Math.max(now, time);
    }

    @Override
    public synchronized void close() {
        tasks.clear();
    }
}
