package org.waymark.core.store;

import java.time.Duration;
import java.util.List;
import org.waymark.core.engine.Rates;
import org.waymark.core.message.PersonKey;

/** Messages of each person in the running minute, at all programs together. Without Redis it stays open, and each program counts its own. */
final class RedisRates implements Rates {

    private static final String COUNT = """
            local n = redis.call('INCR', KEYS[1])
            if n == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
            return n
            """;

    private static final long WINDOW = Duration.ofMinutes(1).toMillis();

    private final RedisLink link;
    private final Rates local;

    RedisRates(RedisLink link, Rates local) {
        this.link = link;
        this.local = local;
    }

    @Override
    public Verdict count(PersonKey person) {
        // Counted here too, so that nobody begins anew when Redis goes away.
        Verdict here = local.count(person);
        return link.number(COUNT, List.of(RedisLink.name("r", person.value())), WINDOW)
                .map(count -> CaffeineRates.verdict(count, CaffeineRates.MOST_A_MINUTE))
                .orElse(here);
    }
}
