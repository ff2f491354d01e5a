package org.waymark.core.engine;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.core.message.PersonKey;

/** Lets one message of a person be worked on at a time, so that two quick messages do not swap. */
final class PersonLocks {

    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    <T> T alone(PersonKey person, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(person.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
