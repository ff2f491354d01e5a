package org.waymark.core.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.waymark.core.privacy.PersonKeys;

/** Stores as these tests need them. */
final class StoreFolder {

    static final PersonKeys CODES = codes("a secret of these tests");

    private StoreFolder() {}

    static PersonKeys codes(String secret) {
        return new PersonKeys(secret.getBytes(StandardCharsets.UTF_8));
    }

    static Supplier<LocalDate> today(MovedClock clock) {
        return () -> clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** A store whose days are those of its clock. */
    static SqliteStore open(Path folder, MovedClock clock) {
        return open(folder, clock, CODES);
    }

    static SqliteStore open(Path folder, MovedClock clock, PersonKeys codes) {
        return SqliteStore.open(folder, codes, clock, today(clock));
    }

    static SqliteStore open(Path folder, MovedClock clock, UnaryOperator<Connection> connection) {
        return SqliteStore.open(folder, CODES, clock, today(clock), connection);
    }
}
