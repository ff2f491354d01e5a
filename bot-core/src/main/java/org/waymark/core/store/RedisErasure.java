package org.waymark.core.store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has Redis write its files afresh after something was deleted: its append-only file keeps what was deleted until then, and so does
 * its dump. At most every twenty seconds, and once an hour for what went by its age.
 */
final class RedisErasure {

    /** Between two times. */
    static final Duration EVERY = Duration.ofSeconds(20);

    private static final Duration AT_LEAST = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(RedisErasure.class);

    private final RedisLink link;
    private final AtomicBoolean owed = new AtomicBoolean(true);
    private final AtomicBoolean complained = new AtomicBoolean();
    private volatile long last = System.nanoTime() - EVERY.toNanos();

    RedisErasure(RedisLink link) {
        this.link = link;
        link.withEveryBeat(this::eraseInTime);
    }

    /** Something was deleted. */
    void owe() {
        owed.set(true);
    }

    private void eraseInTime() {
        long since = System.nanoTime() - last;
        if (since >= AT_LEAST.toNanos() || (owed.get() && since >= EVERY.toNanos())) {
            // First this: what is deleted from now on is owed anew.
            owed.set(false);
            last = System.nanoTime();
            if (!erase()) {
                owed.set(true);
            }
        }
    }

    private boolean erase() {
        Optional<String> state = link.tryTo(on -> on.info("persistence"));
        if (state.isEmpty() || busy(state.get())) {
            return false;
        }
        boolean log = !state.get().contains("aof_enabled:1")
                || link.tryTo(on -> on.bgrewriteaof()).isPresent();
        boolean dump = !dumps() || link.tryTo(on -> on.bgsave()).isPresent();
        if (!(log && dump) && complained.compareAndSet(false, true)) {
            LOG.warn(
                    "Redis does not write its files afresh after something was deleted. Allow its user BGREWRITEAOF and"
                            + " BGSAVE, or run them by hand within a minute of a FORGET");
        }
        return log && dump;
    }

    private static boolean busy(String state) {
        return state.contains("aof_rewrite_in_progress:1") || state.contains("rdb_bgsave_in_progress:1");
    }

    /** Where that may not be asked, it is taken for no. */
    private boolean dumps() {
        Map<String, String> saves = link.tryTo(on -> on.configGet("save")).orElse(Map.of());
        return saves.values().stream().anyMatch(save -> !save.isBlank());
    }
}
