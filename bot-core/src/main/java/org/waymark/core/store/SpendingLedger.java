package org.waymark.core.store;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.core.message.PersonKey;

/** Where the counts of a day are written down, so that no restart gives anybody a second day. */
interface SpendingLedger {

    /** The code under which the segments of all are counted. */
    String ALL = "";

    /**
     * What was counted.
     *
     * @param segments sent
     * @param told whether the last words of the day were said
     */
    record Spent(int segments, boolean told) {

        static final Spent NOTHING = new Spent(0, false);
    }

    /**
     * Stands for a person on one day.
     *
     * @return never {@link #ALL}
     */
    String codeOf(LocalDate day, PersonKey person);

    /**
     * Forgets every other day.
     *
     * @return what was counted on this one, by code
     */
    Map<String, Spent> begin(LocalDate day);

    /** Writes down what was counted so far. Never throws: whoever counts goes on in memory. */
    void write(LocalDate day, String code, Spent spent);

    /** Writes nothing down. */
    final class None implements SpendingLedger {

        @Override
        public String codeOf(LocalDate day, PersonKey person) {
            return person.value();
        }

        @Override
        public Map<String, Spent> begin(LocalDate day) {
            return Map.of();
        }

        @Override
        public void write(LocalDate day, String code, Spent spent) {}
    }
}
