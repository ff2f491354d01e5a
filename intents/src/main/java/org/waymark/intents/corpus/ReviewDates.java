package org.waymark.intents.corpus;

import java.time.LocalDate;
import java.time.Period;
import org.waymark.core.corpus.Volatility;

/** How long an entry may stand before an editor looks at it again. */
public final class ReviewDates {

    private ReviewDates() {}

    /**
     * The last day on which an entry that is looked at today must be looked at again.
     *
     * @param today when an editor looks at it
     * @param volatility how soon its facts may change
     * @return 3 months later, a year later, or two
     */
    public static LocalDate latest(LocalDate today, Volatility volatility) {
        return today.plus(
                switch (volatility) {
                    case HIGH -> Period.ofMonths(3);
                    case MEDIUM -> Period.ofYears(1);
                    case LOW -> Period.ofYears(2);
                });
    }
}
