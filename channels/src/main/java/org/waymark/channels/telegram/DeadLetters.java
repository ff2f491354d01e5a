package org.waymark.channels.telegram;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Updates that could not be answered and are not tried again. Kept of them: how many, and a line in the log without words or ids. */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final AtomicLong count = new AtomicLong();

    /** It is no update, or none that can be read. */
    void unreadable(String kind, String why) {
        count.incrementAndGet();
        LOG.warn("telegram: an update of the kind {} could not be read: {}", kind, why);
    }

    /** Our answering broke. */
    void broken(String kind, Throwable why) {
        count.incrementAndGet();
        LOG.error(
                "telegram: an update of the kind {} could not be answered: {}",
                kind,
                why.getClass().getName());
    }

    long count() {
        return count.get();
    }
}
