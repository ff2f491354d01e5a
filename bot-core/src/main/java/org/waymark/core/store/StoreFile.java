package org.waymark.core.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** Opens {@code waymark.db}: for one program at a time, erasing what is deleted, and beginning anew where the file is damaged. */
final class StoreFile {

    /** The file's name in the data folder. */
    static final String NAME = "waymark.db";

    /** Of the tables; a program refuses a file of a later one. */
    static final int VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    private static final int PRIMARY_CODE = 0xFF;

    private static final String[] TABLES = {
        "CREATE TABLE conversations (person TEXT PRIMARY KEY, state BLOB NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE answers (message TEXT PRIMARY KEY, answer BLOB NOT NULL, at INTEGER NOT NULL)",
        "CREATE TABLE spent (day TEXT, code TEXT, segments INTEGER NOT NULL, told INTEGER NOT NULL, PRIMARY KEY (day, code))"
                + " WITHOUT ROWID"
    };

    private StoreFile() {}

    /**
     * Opens the file, or makes it.
     *
     * @param folder made where it is missing
     * @param damaged where a damaged file goes
     * @throws UnusableStoreException with one line, where the folder cannot be written, is in use, or is of a later version
     */
    static Sql open(Path folder, DamagedFiles damaged) {
        try {
            make(folder);
            return checked(folder.resolve(NAME));
        } catch (SQLException e) {
            if (!isDamage(e)) {
                throw unusable(folder, e);
            }
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
        return afresh(folder, damaged);
    }

    private static Sql afresh(Path folder, DamagedFiles damaged) {
        try {
            String kept = damaged.setAside();
            LOG.error(
                    "{} in the data folder is damaged. It is now called {}, for a day at most; a new one is begun,"
                            + " and people start at the beginning",
                    NAME,
                    kept);
            make(folder);
            return checked(folder.resolve(NAME));
        } catch (SQLException e) {
            throw unusable(folder, e);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    /** SQLite gives its other files the rights of this one: nobody else reads them. */
    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(folder.resolve(NAME), rights);
        } catch (FileAlreadyExistsException there) {
            // as at every start but the first
        }
    }

    private static Sql checked(Path file) throws SQLException {
        Sql sql = new Sql(connect(file));
        try {
            check(sql);
            return sql;
        } catch (SQLException | RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    private static Connection connect(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(0);
        // Before the journal mode: then the index of the log is in memory, and a second program is refused.
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static void check(Sql sql) throws SQLException {
        int version = sql.first("PRAGMA user_version", row -> row.getInt(1)).orElse(0);
        if (version > VERSION) {
            throw new UnusableStoreException(
                    NAME + " in the data folder is from a later Waymark. Start that one again, or"
                            + " set WAYMARK_DATA to another folder.");
        }
        boolean whole =
                sql.all("PRAGMA quick_check(1)", row -> row.getString(1)).equals(List.of("ok"));
        if (!whole) {
            throw new SQLException("damaged", null, SQLiteErrorCode.SQLITE_CORRUPT.code);
        }
        // Also takes the lock, in a file that is as it should be.
        sql.change("BEGIN EXCLUSIVE");
        if (version == 0) {
            for (String table : TABLES) {
                sql.change(table);
            }
            sql.change("PRAGMA user_version = " + VERSION);
        }
        sql.change("COMMIT");
    }

    private static boolean isDamage(SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        return code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static UnusableStoreException unusable(Path folder, SQLException e) {
        int code = e.getErrorCode() & PRIMARY_CODE;
        boolean busy = code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
        return busy
                ? new UnusableStoreException("Another program uses the data folder " + folder
                        + ". Stop it, or set WAYMARK_DATA to another folder.")
                : cannotWrite(folder, e);
    }

    private static UnusableStoreException cannotWrite(Path folder, Exception e) {
        return new UnusableStoreException(
                "The data folder " + folder
                        + " cannot be written. Set WAYMARK_DATA to a folder that this user may write to.",
                e);
    }
}
