package org.waymark.channels.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.channels.checkup.Finding;
import org.waymark.core.store.RedisProbe;
import org.waymark.core.store.SqliteStore;

/** Looks at what {@code serve} remembers in: the data folder, and Redis. */
final class StoreCheckup {

    private static final long MEGABYTE = 1L << 20;

    /** What is deleted is written afresh beside the old file, which is some tens of megabytes on a busy day. */
    private static final long ENOUGH = 500 * MEGABYTE;

    private static final long TOO_LITTLE = 50 * MEGABYTE;

    private final Path folder;
    private final Optional<String> redis;

    StoreCheckup(Path folder, Optional<String> redis) {
        this.folder = folder;
        this.redis = redis;
    }

    List<Finding> look() {
        ServeCommand.checkWritable(folder);
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.good("The data folder can be written."));
        findings.add(file());
        findings.add(space(free()));
        redis.map(url -> redis(RedisProbe.of(url))).ifPresent(findings::add);
        return findings;
    }

    private Finding file() {
        Path file = folder.resolve(SqliteStore.FILE);
        if (Files.notExists(file)) {
            return Finding.good(
                    "Nothing is remembered yet: " + SqliteStore.FILE + " is made by the first ./waymark serve.");
        }
        return Files.isWritable(file)
                ? Finding.good(SqliteStore.FILE + ", which remembers over a restart, can be written.")
                : Finding.bad(SqliteStore.FILE
                        + " in the data folder cannot be written by this user. Run the doctor as the user"
                        + " that serves, and make that user its owner.");
    }

    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return ENOUGH;
        }
    }

    static Finding space(long bytes) {
        String left = bytes / MEGABYTE + " MB are free on the disk of the data folder";
        if (bytes < TOO_LITTLE) {
            return Finding.bad(left + ": when it is full, only people in danger are answered. Make room.");
        }
        return bytes < ENOUGH ? Finding.look(left + ": make room soon.") : Finding.good(left + ".");
    }

    static Finding redis(RedisProbe state) {
        return switch (state) {
            case WELL -> Finding.good("Redis is reached and can be written.");
            case EVICTS ->
                Finding.look(
                        "Redis is reached, but when it is full it throws away what it likes, also today's counts of"
                                + " text messages. Set its maxmemory-policy to noeviction.");
            case REFUSED -> Finding.bad("Redis does not accept the name or the password in WAYMARK_REDIS_URL.");
            case UNWRITABLE ->
                Finding.bad("Redis is reached and cannot be written: it is full, its disk is, or it is a copy of"
                        + " another. Raise its maxmemory, or set WAYMARK_REDIS_URL to the one that is written.");
            case AWAY ->
                Finding.bad(
                        "Redis is not reached at WAYMARK_REDIS_URL. Start it, or look at host, port and firewall. Until then"
                                + " each machine goes on alone, with a small share of the day's text messages.");
        };
    }
}
