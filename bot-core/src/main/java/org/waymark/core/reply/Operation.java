package org.waymark.core.reply;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Who runs the bot, and which day it is there.
 *
 * @param operator the name of the people who run it, at most {@value #LONGEST_NAME} letters; empty where they gave none
 * @param today the day, against which review dates are held
 */
public record Operation(String operator, Supplier<LocalDate> today) {

    /** The longest name that the words about it have room for. */
    public static final int LONGEST_NAME = 40;

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /**
     * Run by somebody, with the calendar of the UK.
     *
     * @param operator their name, or empty
     * @return the operation
     */
    public static Operation by(String operator) {
        return new Operation(operator, () -> LocalDate.now(UK));
    }

    /**
     * On a day that never ends, by nobody in particular: for previews and checks.
     *
     * @param day which
     * @return the operation
     */
    public static Operation on(LocalDate day) {
        return new Operation("", () -> day);
    }
}
