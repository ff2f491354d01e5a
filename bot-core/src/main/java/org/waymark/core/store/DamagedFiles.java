package org.waymark.core.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Damaged files, beside the one in use. They may hold people whom nobody can delete in them, so they are gone after a day or at a FORGET. */
final class DamagedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedFiles.class);

    /** As long as a conversation. */
    private static final Duration KEPT = CaffeineConversations.KEPT;

    private static final String MARK = StoreFile.NAME + ".damaged-";

    private final Path folder;
    private final InstantSource clock;

    /** Spares looking: there are none on most days. */
    private volatile boolean any = true;

    DamagedFiles(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Renames the file in use, with its log.
     *
     * @return its new name
     */
    String setAside() throws IOException {
        any = true;
        String name = MARK + clock.instant().getEpochSecond();
        rename(StoreFile.NAME, name);
        rename(StoreFile.NAME + "-wal", name + "-wal");
        Files.deleteIfExists(folder.resolve(StoreFile.NAME + "-shm"));
        return name;
    }

    private void rename(String from, String to) throws IOException {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (NoSuchFileException none) {
            // nothing to keep
        }
    }

    /** Deletes what is older than a day. */
    void deleteOld() {
        Instant oldest = clock.instant().minus(KEPT);
        delete(file -> !setAside(file).isAfter(oldest));
    }

    /**
     * Deletes all.
     *
     * @throws UnusableStoreException where one cannot be deleted
     */
    void deleteAll() {
        if (!delete(file -> true)) {
            throw new UnusableStoreException("a damaged file in the data folder could not be deleted");
        }
    }

    private boolean delete(Predicate<Path> which) {
        if (!any) {
            return true;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, MARK + "*")) {
            boolean left = false;
            for (Path file : all) {
                left |= !which.test(file) || !Files.deleteIfExists(file);
            }
            any = left;
            return true;
        } catch (IOException e) {
            LOG.error(
                    "a damaged file in the data folder could not be deleted: {}",
                    e.getClass().getName());
            return false;
        }
    }

    /** When a file was set aside: its name says it, because a renamed file keeps its time. */
    private static Instant setAside(Path file) {
        String digits = file.getFileName().toString().substring(MARK.length()).replace("-wal", "");
        try {
            return Instant.ofEpochSecond(Long.parseLong(digits));
        } catch (NumberFormatException renamed) {
            return Instant.EPOCH;
        }
    }
}
