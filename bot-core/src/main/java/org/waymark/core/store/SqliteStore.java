package org.waymark.core.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.PersonLocks;
import org.waymark.core.engine.Rates;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.Turns;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Repeats;
import org.waymark.core.spending.Spending;

/**
 * What must outlive the program, in one file {@code waymark.db} of the data folder: where people are in a conversation, what was
 * answered to which message, and what was spent today. People and messages stand in it as keyed hashes, and what is deleted is gone
 * from the raw file.
 */
public final class SqliteStore implements Store {

    /** The file's name in the data folder. */
    public static final String FILE = StoreFile.NAME;

    private final GroupWriter writer;
    private final PersonKeys codes;
    private final InstantSource clock;
    private final Supplier<LocalDate> today;

    private SqliteStore(
            Sql sql, DamagedFiles damaged, PersonKeys codes, InstantSource clock, Supplier<LocalDate> today) {
        this.codes = codes;
        this.clock = clock;
        this.today = today;
        this.writer = new GroupWriter(sql, damaged, clock, this::sweep);
    }

    /**
     * Opens the file, or makes it. A damaged one is renamed, and a new one begun.
     *
     * @param folder the data folder; made where it is missing
     * @param codes makes codes of messages and of who was sent something today; its secret must not be in the folder
     * @param clock tells how old something is, also over restarts
     * @param today the day that segments are counted on
     * @return the store, until it is closed the only one in this folder
     * @throws UnusableStoreException with one line, where the folder cannot be written, another program uses it, or the file is of a
     *     later version
     */
    public static SqliteStore open(Path folder, PersonKeys codes, InstantSource clock, Supplier<LocalDate> today) {
        return open(folder, codes, clock, today, connection -> connection);
    }

    /** The same behind a connection that may fail. */
    static SqliteStore open(
            Path folder,
            PersonKeys codes,
            InstantSource clock,
            Supplier<LocalDate> today,
            UnaryOperator<Connection> connection) {
        DamagedFiles damaged = new DamagedFiles(folder, clock);
        Sql sql = StoreFile.open(folder, damaged).behind(connection);
        return new SqliteStore(sql, damaged, codes, clock, today);
    }

    private int sweep(Sql sql) throws SQLException {
        long now = clock.millis();
        return old(sql, "conversations", CaffeineConversations.KEPT, now)
                + old(sql, "answers", CaffeineSeenMessages.KEPT, now)
                + sql.change("DELETE FROM spent WHERE day <> ?", today.get().toString());
    }

    /** Also what is far in the future: it was written while the clock was wrong, and would stay for years. */
    private static int old(Sql sql, String table, Duration kept, long now) throws SQLException {
        return sql.change(
                "DELETE FROM " + table + " WHERE at <= ? OR at > ?", now - kept.toMillis(), now + kept.toMillis());
    }

    @Override
    public Conversations conversations() {
        return new SqliteConversations(writer, clock);
    }

    @Override
    public SeenMessages seenMessages(String memory) {
        return new SqliteSeenMessages(writer, codes, "answered by " + memory, clock);
    }

    @Override
    public Spending spending(Budget budget) {
        return new DaySpending(budget, today, ledger());
    }

    SpendingLedger ledger() {
        return new SqliteLedger(writer, codes);
    }

    /** How fast people write is forgotten in a minute anyway. */
    @Override
    public Rates rates() {
        return new CaffeineRates(Clocks.ticker(clock));
    }

    @Override
    public Repeats repeats() {
        return new CaffeineRepeats(Clocks.ticker(clock));
    }

    @Override
    public Turns turns() {
        return new PersonLocks();
    }

    /** Ours: nobody else may use the folder. */
    @Override
    public Duty duty(String what) {
        return Duty.ALONE;
    }

    /** Waits until all that was written is on the disk. */
    void flush() {
        writer.write(sql -> 0);
    }

    /** Waits until no byte of what was deleted is left; else that takes some seconds. */
    void tidy() {
        writer.tidy();
    }

    @Override
    public boolean healthy() {
        return writer.healthy();
    }

    /** Deletes what is too old now; else it happens every ten minutes. */
    void sweep() {
        writer.erase(this::sweep);
    }

    /** Finishes what is being written, and lets another program use the folder. */
    @Override
    public void close() {
        writer.close();
    }
}
