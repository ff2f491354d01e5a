package org.waymark.core.engine;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.waymark.core.message.PersonKey;

/** Turns within one program. */
public final class PersonLocks implements Turns {

    private static final int STRIPES = 256;

    private final ReentrantLock[] locks =
            IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock(true)).toArray(ReentrantLock[]::new);

    @Override
    public <T> T alone(PersonKey person, Supplier<T> work) {
        ReentrantLock lock = locks[Math.floorMod(person.hashCode(), STRIPES)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
