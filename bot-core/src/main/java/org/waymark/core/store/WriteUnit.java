package org.waymark.core.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What one message changes: written in one transaction, or taken back. */
final class WriteUnit {

    private final List<GroupWriter.Work<Integer>> writes = new ArrayList<>();
    private final List<Runnable> undoing = new ArrayList<>();

    void add(GroupWriter.Work<Integer> write, Runnable undo) {
        writes.add(write);
        undoing.add(undo);
    }

    /** All of it, in order. */
    int on(Sql sql) throws SQLException {
        int changed = 0;
        for (GroupWriter.Work<Integer> write : writes) {
            changed += write.on(sql);
        }
        return changed;
    }

    /** Takes back what memory has of it already. */
    void undo() {
        undoing.forEach(Runnable::run);
    }
}
