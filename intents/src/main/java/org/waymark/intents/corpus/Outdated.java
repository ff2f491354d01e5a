package org.waymark.intents.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was true once, or never was, and still stands on pages that editors read.
 *
 * @param says words that say it, see {@code corpus/README.md}
 * @param unless words by which a text shows that its writer knows the change
 * @param reason what is true, and since when: a whole sentence
 * @param instead what to write: a whole sentence
 * @param source where that was read
 * @param checked the date of that evidence
 * @param refused sentences that are refused for it, as examples
 * @param fine sentences that look like it and are right
 */
public record Outdated(
        List<String> says,
        List<String> unless,
        String reason,
        String instead,
        String source,
        LocalDate checked,
        List<String> refused,
        List<String> fine) {

    /** Copies the lists. */
    public Outdated {
        says = List.copyOf(says);
        unless = List.copyOf(unless);
        refused = List.copyOf(refused);
        fine = List.copyOf(fine);
    }
}
