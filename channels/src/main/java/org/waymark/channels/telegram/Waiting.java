package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** How the channel tells the time and waits. Tests hand in one whose time they move themselves. */
interface Waiting extends AutoCloseable {

    /** Nanoseconds since the channel was made. They never jump, whatever happens to the clock on the wall. */
    long nanos();

    /** Does something later, on a thread that must not be held up. */
    void after(Duration time, Runnable task);

    /**
     * Waits until something happens, but not for ever.
     *
     * @throws InterruptedException when the channel is closed meanwhile
     */
    void until(CompletableFuture<?> event, Duration most) throws InterruptedException;

    /** Lets go of what was to be done later. */
    @Override
    void close();

    /** Waits. */
    default void pause(Duration time) throws InterruptedException {
        until(new CompletableFuture<Void>(), time);
    }
}
