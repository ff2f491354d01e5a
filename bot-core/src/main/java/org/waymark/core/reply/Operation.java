package org.waymark.core.reply;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.core.corpus.Language;

/**
 * Who runs the bot, and which day it is there.
 *
 * @param operator the name of the people who run it, at most {@value #LONGEST_NAME} letters; empty where they gave none
 * @param today the day, against which review dates are held
 * @param onlyReviewed the languages in which nothing is sent that no speaker has checked; the English is sent in its place
 */
public record Operation(String operator, Supplier<LocalDate> today, Set<Language> onlyReviewed) {

    /** The longest name that the words about it have room for. */
    public static final int LONGEST_NAME = 40;

    private static final ZoneId UK = ZoneId.of("Europe/London");

    /** Copies the set. */
    public Operation {
        onlyReviewed = Set.copyOf(onlyReviewed);
    }

    /**
     * One that sends every translation.
     *
     * @param operator their name, or empty
     * @param today the day
     */
    public Operation(String operator, Supplier<LocalDate> today) {
        this(operator, today, Set.of());
    }

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
     * The same, more careful.
     *
     * @param languages in which only translations are sent that a speaker has checked
     * @return the operation
     */
    public Operation onlyReviewedIn(Set<Language> languages) {
        return new Operation(operator, today, languages);
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
