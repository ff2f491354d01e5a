package org.waymark.core.spending;

import org.waymark.core.message.PersonKey;

/** Port: what was sent today, and whether one more reply may be. */
public interface Spending {

    /**
     * Asks for a reply, and counts what is then to be sent. No two callers together ever get more than the caps have left.
     *
     * @param person who gets it
     * @param price what it costs
     * @return what to do
     */
    Verdict spend(PersonKey person, Price price);

    /**
     * What a reply costs.
     *
     * @param reply its segments
     * @param lastWords the segments of the words that would be sent instead, once
     * @param danger whether somebody is in danger: the person's cap does not hold then, and the last of the day's is theirs
     */
    record Price(int reply, int lastWords, boolean danger) {}

    /** What to do with a reply. */
    enum Verdict {
        /** Send it. */
        SEND,
        /** Say instead that this is all for today, and whom to call; said once a day to a person. */
        LAST,
        /** Send nothing. */
        SILENT
    }
}
