package org.waymark.core.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;

class SqliteSpendingTest extends SpendingContract {

    @TempDir
    private Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = StoreFolder.open(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    Spending spending(Budget budget) {
        return store.spending(budget);
    }
}
