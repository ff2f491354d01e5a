package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RedisProbeTest {

    private final TestRedis redis = TestRedis.start();

    @AfterEach
    void stop() {
        redis.close();
    }

    @Test
    void eachState_isTold() {
        assertThat(RedisProbe.of(redis.url())).isEqualTo(RedisProbe.WELL);

        redis.ask(on -> on.configSet("maxmemory-policy", "allkeys-lru"));
        assertThat(RedisProbe.of(redis.url())).isEqualTo(RedisProbe.EVICTS);

        redis.ask(on -> on.configSet("maxmemory-policy", "noeviction"));
        redis.ask(on -> on.configSet("maxmemory", "1"));
        assertThat(RedisProbe.of(redis.url())).isEqualTo(RedisProbe.UNWRITABLE);

        redis.ask(on -> on.configSet("requirepass", "another"));
        assertThat(RedisProbe.of(redis.url())).isEqualTo(RedisProbe.REFUSED);

        redis.kill();
        assertThat(RedisProbe.of(redis.url())).isEqualTo(RedisProbe.AWAY);
    }
}
