package org.waymark.core.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.waymark.core.engine.Turns;
import org.waymark.core.message.PersonKey;

/** One worker for each person over all programs. Whoever waits too long, or has no Redis, goes on all the same: an answer is worth more than its order. */
final class RedisTurns implements Turns {

    /** After so long a program that holds a lock counts as dead. */
    private static final Duration HELD = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

    private static final String TAKE =
            "if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end return 0";
    private static final String RELEASE =
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    private final RedisLink link;
    private final Turns local;

    RedisTurns(RedisLink link, Turns local) {
        this.link = link;
        this.local = local;
    }

    @Override
    public <T> T alone(PersonKey person, Supplier<T> work) {
        return local.alone(person, () -> among(List.of(RedisLink.name("t", person.value())), work));
    }

    private <T> T among(List<String> name, Supplier<T> work) {
        String token = UUID.randomUUID().toString();
        boolean taken = take(name, token);
        try {
            return work.get();
        } finally {
            if (taken) {
                link.number(RELEASE, name, token);
            }
        }
    }

    private boolean take(List<String> name, String token) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        do {
            Optional<Long> taken = link.number(TAKE, name, token, HELD.toMillis());
            if (taken.isEmpty() || taken.get() == 1) {
                return taken.isPresent();
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        } while (System.nanoTime() < end);
        return false;
    }
}
