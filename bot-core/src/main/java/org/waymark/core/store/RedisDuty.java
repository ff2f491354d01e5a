package org.waymark.core.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.core.engine.Duty;

/**
 * A lease in Redis that is renewed with every beat. While Redis is away, whoever had it goes on, and the others keep back for two
 * minutes: then two are better than none.
 */
final class RedisDuty implements Duty, AutoCloseable {

    /** Of the lease: the longest that nobody has the duty when its holder dies. */
    static final Duration LEASE = Duration.ofSeconds(6);

    /** We give up before the others may begin, whatever the two clocks say. */
    private static final Duration OURS = LEASE.minusSeconds(1);

    private static final Duration ALONE = Duration.ofMinutes(2);

    private static final String RENEW = """
            local holder = redis.call('GET', KEYS[1])
            if holder and holder ~= ARGV[1] then return 0 end
            redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
            return 1
            """;
    private static final String RELEASE =
            "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    private final RedisLink link;
    private final List<String> name;
    private final String token = UUID.randomUUID().toString();
    private volatile boolean held;
    private volatile long heard;
    private volatile boolean closed;

    RedisDuty(RedisLink link, String what) {
        this.link = link;
        this.name = List.of(RedisLink.name("d", what));
        this.heard = System.nanoTime();
        renew();
        link.withEveryBeat(this::renew);
    }

    private synchronized void renew() {
        long asked = System.nanoTime();
        if (!closed) {
            Optional<Long> renewed = link.number(RENEW, name, token, LEASE.toMillis());
            renewed.ifPresent(one -> {
                held = one == 1;
                heard = asked;
            });
        }
    }

    @Override
    public boolean isOurs() {
        long silent = System.nanoTime() - heard;
        if (link.isUp()) {
            return held && silent < OURS.toNanos();
        }
        return held || silent > ALONE.toNanos();
    }

    /** Lets another take over at once. */
    @Override
    public synchronized void close() {
        closed = true;
        held = false;
        link.number(RELEASE, name, token);
    }
}
