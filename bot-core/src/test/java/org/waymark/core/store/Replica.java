package org.waymark.core.store;

import java.nio.file.Path;

/** One of several programs that share a Redis. */
final class Replica {

    private Replica() {}

    static RedisStore open(TestRedis redis, Path folder, MovedClock clock) {
        return RedisStore.open(
                redis.url(), StoreFolder.open(folder, clock), StoreFolder.CODES, clock, StoreFolder.today(clock));
    }
}
