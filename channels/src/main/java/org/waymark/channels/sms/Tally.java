package org.waymark.channels.sms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts what an operator should know, and says each thing at most once a day. Numbers, words and ids never come here. */
final class Tally {

    private static final Logger LOG = LoggerFactory.getLogger(Tally.class);

    private final Supplier<LocalDate> today;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, LocalDate> said = new HashMap<>();

    Tally(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** One more of these; the day's first is a line in the log. */
    synchronized void count(String what) {
        int count = counts.merge(what, 1, Integer::sum);
        LocalDate now = today.get();
        if (!now.equals(said.put(what, now))) {
            LOG.warn("sms: {} ({} since the start)", what, count);
        }
    }

    synchronized int of(String what) {
        return counts.getOrDefault(what, 0);
    }
}
