package org.waymark.core.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The most that text messages may cost in one day, by the calendar of the UK.
 *
 * @param person segments for one person
 * @param day segments for all
 * @param pence what one segment costs, for lines that operators read
 */
public record Budget(int person, int day, BigDecimal pence) {

    /** Refuses what makes no sense: caps below 1 and money below 0. */
    public Budget {
        if (person < 1 || day < 1 || pence.signum() < 0) {
            throw new IllegalArgumentException("not a budget: " + person + ", " + day + ", " + pence);
        }
    }

    /**
     * What segments cost.
     *
     * @param segments how many
     * @return pounds with two decimals, such as {@code GBP 1.20}
     */
    public String cost(int segments) {
        return "GBP "
                + pence.multiply(BigDecimal.valueOf(segments)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
    }
}
