package org.waymark.core.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.core.message.PersonKey;
import org.waymark.core.privacy.PersonKeys;

/** Counts of the day in the file. They outlive a FORGET, or the cap would be none, and so stand under a code of that day alone. */
final class SqliteLedger implements SpendingLedger {

    private final GroupWriter writer;
    private final PersonKeys codes;

    SqliteLedger(GroupWriter writer, PersonKeys codes) {
        this.writer = writer;
        this.codes = codes;
    }

    @Override
    public String codeOf(LocalDate day, PersonKey person) {
        return codes.codeOf("spent " + day, person.value());
    }

    @Override
    public Map<String, Spent> begin(LocalDate day) {
        try {
            writer.erase(sql -> sql.change("DELETE FROM spent WHERE day <> ?", day.toString()));
            return writer
                    .read(sql -> sql.all(
                            "SELECT code, segments, told FROM spent WHERE day = ?",
                            row -> Map.entry(row.getString(1), new Spent(row.getInt(2), row.getBoolean(3))),
                            day.toString()))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (UnusableStoreException unreadable) {
            return Map.of();
        }
    }

    @Override
    public void write(LocalDate day, String code, Spent spent) {
        writer.later(
                sql -> sql.change(
                        "INSERT INTO spent (day, code, segments, told) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (day, code) DO UPDATE SET segments = excluded.segments, told = excluded.told",
                        day.toString(),
                        code,
                        spent.segments(),
                        spent.told()),
                // Counted and not sent: the cap errs on the side that costs nothing.
                () -> {});
    }
}
