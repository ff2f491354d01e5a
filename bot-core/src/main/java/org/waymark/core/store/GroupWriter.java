package org.waymark.core.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that does all work on the file, in the order in which it was asked for. A flush of the disk takes milliseconds, so what
 * waits is committed together.
 */
final class GroupWriter implements AutoCloseable {

    /** The most that is committed together: more is hardly faster. */
    static final int MOST = 256;

    /** How often old rows are deleted. */
    static final Duration SWEEP = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

    /** How often VACUUM may hold the others up: what is deleted is gone from the raw file well within a minute. */
    static final Duration TIDY = Duration.ofSeconds(20);

    private static final Duration IDLE = Duration.ofSeconds(60);

    /** While the file cannot be written, it is tried so often. */
    private static final Duration PROBE = Duration.ofSeconds(1);

    /** More than a few answers. */
    private static final int PROBE_BYTES = 64 * 1024;

    private final Sql sql;
    private final DamagedFiles damaged;
    private final InstantSource clock;
    private final Work<Integer> sweep;
    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::run, "store");
    private final ThreadLocal<Deque<WriteUnit>> units = ThreadLocal.withInitial(ArrayDeque::new);
    private Instant swept = Instant.EPOCH;
    private boolean owesCheckpoint;

    /** Also at the start: nobody knows what the last program owed. */
    private boolean owesVacuum = true;

    private long tidied = System.nanoTime() - TIDY.toNanos();
    private long probed = System.nanoTime() - PROBE.toNanos();
    private volatile boolean failing;
    private volatile boolean closing;

    /**
     * Begins to work, with a sweep.
     *
     * @param sql not to be used by anybody else from now on
     * @param sweep deletes old rows, and says how many
     */
    GroupWriter(Sql sql, DamagedFiles damaged, InstantSource clock, Work<Integer> sweep) {
        this.sql = sql;
        this.damaged = damaged;
        this.clock = clock;
        this.sweep = sweep;
        thread.setDaemon(true);
        thread.start();
    }

    /** Something to do in a transaction. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    private enum Kind {
        READ,
        WRITE,
        /** Done when the file was written afresh. */
        TIDY
    }

    private record Job<T>(Kind kind, Work<T> work, CompletableFuture<T> done) {

        /** What there is to say when the work is on the disk. Who only reads need not wait for that. */
        Runnable doneOn(Sql sql) throws SQLException {
            T result = work.on(sql);
            if (kind == Kind.READ) {
                done.complete(result);
            }
            return () -> done.complete(result);
        }
    }

    /** Reads, and sees all that was asked for before. */
    <T> T read(Work<T> work) {
        return wait(add(Kind.READ, work));
    }

    /**
     * Writes without waiting. Inside {@link #together} it is written with the rest of it; else whoever waits for something later
     * has this on the disk too.
     *
     * @param undo takes back what memory has of it, where the rest could not be written
     */
    void later(Work<Integer> work, Runnable undo) {
        WriteUnit unit = units.get().peek();
        if (unit == null) {
            CompletableFuture<Integer> unused = add(Kind.WRITE, work);
        } else {
            unit.add(work, undo);
        }
    }

    /**
     * Writes all that this thread asks to be written {@link #later} during some work in one transaction, and waits until it is on
     * the disk.
     *
     * @param work gives what is written last; nothing to take all of it back
     * @throws UnusableStoreException when it could not be written; then it is taken back
     */
    void together(Supplier<Optional<Work<Integer>>> work) {
        WriteUnit unit = new WriteUnit();
        boolean written = false;
        try {
            Optional<Work<Integer>> last = during(unit, work);
            if (last.isPresent()) {
                unit.add(last.get(), () -> {});
                write(unit::on);
                written = true;
            }
        } finally {
            if (!written) {
                unit.undo();
            }
        }
    }

    private <T> T during(WriteUnit unit, Supplier<T> work) {
        units.get().push(unit);
        try {
            return work.get();
        } finally {
            units.get().pop();
        }
    }

    /** Writes, and waits until it is on the disk. */
    void write(Work<Integer> work) {
        wait(add(Kind.WRITE, work));
    }

    /** Is the file written to as it should be? */
    boolean healthy() {
        return !failing;
    }

    /** Deletes, and waits until it is gone from where it stood and from the log. Copies in reused pages go within {@link #TIDY}. */
    void erase(Work<Integer> work) {
        wait(add(Kind.WRITE, erasing(work)));
        damaged.deleteAll();
    }

    /** Waits until no byte of what was deleted is left in any file. */
    void tidy() {
        wait(add(Kind.TIDY, sql -> 0));
    }

    private Work<Integer> erasing(Work<Integer> work) {
        return on -> {
            int deleted = work.on(on);
            owesCheckpoint |= deleted > 0;
            owesVacuum |= deleted > 0;
            return deleted;
        };
    }

    private synchronized <T> CompletableFuture<T> add(Kind kind, Work<T> work) {
        Job<T> job = new Job<>(kind, work, new CompletableFuture<>());
        if (closing) {
            job.done.completeExceptionally(new IllegalStateException("closed"));
        } else {
            queue.add(job);
        }
        return job.done;
    }

    private static <T> T wait(CompletableFuture<T> done) {
        try {
            return done.join();
        } catch (CompletionException failed) {
            throw new UnusableStoreException("the data folder cannot be written at this moment", failed);
        }
    }

    private void run() {
        List<Job<?>> batch = new ArrayList<>();
        while (!(closing && queue.isEmpty())) {
            sweepInTime();
            takeInto(batch);
            commit(batch);
            batch.clear();
            probe();
            tidyInTime(TIDY);
        }
        tidyInTime(Duration.ZERO);
    }

    /**
     * Finds out by itself that there is room again. Nothing else tells: what reads, and what deletes nothing, goes well on a full disk
     * too, and so does one small page.
     */
    private void probe() {
        if (failing && System.nanoTime() - probed >= PROBE.toNanos()) {
            probed = System.nanoTime();
            if (goesWell("INSERT OR REPLACE INTO answers (message, answer, at) VALUES ('', zeroblob(" + PROBE_BYTES
                            + "), 0)")
                    && goesWell("DELETE FROM answers WHERE message = ''")) {
                succeeded();
            }
        }
    }

    /** Where the second did not, a sweep deletes what is left: it is as old as can be. */
    private boolean goesWell(String write) {
        Job<Integer> job = new Job<>(Kind.WRITE, on -> on.change(write), new CompletableFuture<>());
        commit(List.of(job));
        return !job.done.isCompletedExceptionally();
    }

    private void tidyInTime(Duration every) {
        if (owesVacuum && !failing && System.nanoTime() - tidied >= every.toNanos()) {
            commit(List.of(new Job<>(Kind.TIDY, sql -> 0, new CompletableFuture<>())));
        }
    }

    private Duration patience() {
        return failing ? PROBE : owesVacuum ? TIDY : IDLE;
    }

    private void sweepInTime() {
        Instant now = clock.instant();
        // A clock that was set back must not stop the sweeps.
        if (now.isBefore(swept) || !now.isBefore(swept.plus(SWEEP))) {
            swept = now;
            commit(List.of(new Job<>(Kind.WRITE, erasing(sweep), new CompletableFuture<>())));
            damaged.deleteOld();
        }
    }

    private void takeInto(List<Job<?>> batch) {
        try {
            Job<?> first = queue.poll(patience().toMillis(), TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                queue.drainTo(batch, MOST - 1);
            }
        } catch (InterruptedException nobodyShould) {
            LOG.warn("the store was interrupted and goes on");
        }
    }

    private void commit(List<Job<?>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            together(batch);
        } catch (SQLException | RuntimeException e) {
            rollback();
            if (batch.size() > 1) {
                // One must not spoil the others' work.
                batch.stream().filter(job -> !job.done.isDone()).forEach(job -> commit(List.of(job)));
            } else {
                batch.forEach(job -> job.done.completeExceptionally(e));
                failed(e);
            }
        }
    }

    private void together(List<Job<?>> batch) throws SQLException {
        List<Runnable> results = new ArrayList<>();
        sql.change("BEGIN");
        for (Job<?> job : batch) {
            results.add(job.doneOn(sql));
        }
        sql.change("COMMIT");
        if (batch.stream().anyMatch(job -> job.kind == Kind.TIDY)) {
            vacuum();
        }
        if (owesCheckpoint) {
            cutLog();
        }
        results.forEach(Runnable::run);
    }

    /** Rows leave copies where they were when pages are filled anew: all pages are written afresh. */
    private void vacuum() throws SQLException {
        tidied = System.nanoTime();
        sql.change("VACUUM");
        owesVacuum = false;
        owesCheckpoint = true;
    }

    /** Old pages are in the log too. */
    private void cutLog() throws SQLException {
        int busy = sql.first("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1))
                .orElse(1);
        if (busy != 0) {
            throw new SQLException("the log could not be cut");
        }
        owesCheckpoint = false;
    }

    private void rollback() {
        try {
            sql.change("ROLLBACK");
        } catch (SQLException none) {
            LOG.debug("nothing was begun");
        }
    }

    private void succeeded() {
        failing = false;
        LOG.info("the data folder can be written again");
    }

    /** One line, not one for each message. */
    private void failed(Exception e) {
        if (!failing) {
            failing = true;
            int code = e instanceof SQLException fault ? fault.getErrorCode() : 0;
            LOG.error(
                    "the data folder cannot be written ({} {}): until it can, only look-ups and people in danger are answered."
                            + " Make room on its disk, and look at who may write to it",
                    e.getClass().getName(),
                    code);
        }
    }

    /** Finishes what was asked for, and closes the file. */
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            // First this, then what wakes the thread: else it could wake, see nothing, and sleep on.
            closing = true;
            queue.add(new Job<>(Kind.READ, nothing -> 0, new CompletableFuture<>()));
        }
        try {
            thread.join();
            sql.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            LOG.warn("the store could not be closed; nothing is lost by it");
        }
    }
}
