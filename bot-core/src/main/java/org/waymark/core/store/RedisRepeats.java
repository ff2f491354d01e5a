package org.waymark.core.store;

import java.util.List;
import java.util.UUID;
import org.waymark.core.message.PersonKey;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.spending.Repeats;

/** Answers to the same words within an hour, at all programs together. Without Redis it stays open, and each program counts its own. */
final class RedisRepeats implements Repeats {

    private static final String ALLOW = """
            local time = redis.call('TIME')
            local now = time[1] * 1000 + math.floor(time[2] / 1000)
            redis.call('ZREMRANGEBYSCORE', KEYS[1], 0, now - ARGV[1])
            if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
            redis.call('ZADD', KEYS[1], now, ARGV[3])
            redis.call('PEXPIRE', KEYS[1], ARGV[1])
            return 1
            """;

    private final RedisLink link;
    private final Repeats local;
    private final PersonKeys codes;

    RedisRepeats(RedisLink link, Repeats local, PersonKeys codes) {
        this.link = link;
        this.local = local;
        this.codes = codes;
    }

    @Override
    public boolean allows(PersonKey person, String words, int most) {
        boolean here = local.allows(person, words, most);
        String name = RedisLink.name("w", codes.codeOf("repeated", person.value() + "\0" + words));
        return link.number(ALLOW, List.of(name), CaffeineRepeats.KEPT.toMillis(), most, UUID.randomUUID())
                .map(allowed -> allowed == 1)
                .orElse(here);
    }
}
