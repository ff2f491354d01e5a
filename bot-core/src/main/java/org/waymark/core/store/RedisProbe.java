package org.waymark.core.store;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;

/** Looks at a Redis once, for an operator. */
public enum RedisProbe {
    /** It is there and can be written. */
    WELL,
    /** The same, but it throws away what it likes when it is full. */
    EVICTS,
    /** It does not accept the name or the password. */
    REFUSED,
    /** It is there and cannot be written: full, a replica, or without its disk. */
    UNWRITABLE,
    /** Nothing answers there. */
    AWAY;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * Looks.
     *
     * @param url such as {@code redis://:password@host:6379}
     * @return how it is
     */
    public static RedisProbe of(String url) {
        RedisURI uri = RedisURI.create(url);
        uri.setTimeout(PATIENCE);
        RedisClient client = RedisClient.create(uri);
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            connection.sync().set(RedisLink.name("beat", "doctor"), "1", SetArgs.Builder.px(PATIENCE.toMillis()));
            String memory = connection.sync().info("memory");
            return memory.contains("maxmemory_policy:noeviction") ? WELL : EVICTS;
        } catch (RedisException fault) {
            return of(fault);
        } finally {
            client.shutdown(Duration.ZERO, PATIENCE);
        }
    }

    private static RedisProbe of(RedisException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.matches("(?s)(NOAUTH|WRONGPASS|NOPERM|ERR invalid password|ERR AUTH).*")) {
                return REFUSED;
            }
            if (said.matches("(?s)(OOM|READONLY|MISCONF).*")) {
                return UNWRITABLE;
            }
        }
        return AWAY;
    }
}
