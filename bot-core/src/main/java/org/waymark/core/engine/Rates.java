package org.waymark.core.engine;

import org.waymark.core.message.PersonKey;

/** Port: how fast a person writes. */
public interface Rates {

    /**
     * Counts a message.
     *
     * @param person who wrote it
     * @return what to do with it
     */
    Verdict count(PersonKey person);

    /** What to do with a message. */
    enum Verdict {
        /** Answer it. */
        ANSWER,
        /** Say once that it is too fast. */
        SAY_TOO_FAST,
        /** Say nothing. */
        KEEP_SILENT
    }
}
