package org.waymark.core.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.waymark.core.privacy.PersonKeys;

/** Stores as these tests need them. */
final class StoreFolder {

    private static final PersonKeys CODES = new PersonKeys("a secret of these tests".getBytes(StandardCharsets.UTF_8));

    private StoreFolder() {}

    /** A store whose days are those of its clock. */
    static SqliteStore open(Path folder, MovedClock clock) {
        return SqliteStore.open(folder, CODES, clock, () -> clock.instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate());
    }
}
