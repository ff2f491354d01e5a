package org.waymark.intents.normalise;

import java.util.List;
import java.util.function.Predicate;

/**
 * Forms of a known word that no list of words holds: "deactivate" from "activate", "snowing" from "snow". They are right as they
 * stand. Repairing them could turn a question into its opposite.
 */
final class Inflections {

    private static final List<String> BEFORE =
            List.of("un", "re", "de", "dis", "non", "mis", "pre", "over", "in", "im");
    private static final List<String> BEHIND =
            List.of("s", "es", "ed", "d", "ing", "er", "ers", "r", "ly", "en", "able", "ment", "ness", "ful", "less");
    private static final int SHORTEST = 3;

    private Inflections() {}

    /** Is it a known word with something before it, something behind it, or both? */
    static boolean isOfKnown(String word, Predicate<String> known) {
        return hasKnownStem(word, known)
                || BEFORE.stream()
                        .filter(word::startsWith)
                        .map(start -> word.substring(start.length()))
                        .filter(rest -> rest.length() > SHORTEST)
                        .anyMatch(rest -> known.test(rest) || hasKnownStem(rest, known));
    }

    private static boolean hasKnownStem(String word, Predicate<String> known) {
        return BEHIND.stream()
                .filter(word::endsWith)
                .map(end -> word.substring(0, word.length() - end.length()))
                .anyMatch(stem -> isStem(stem, known));
    }

    /** The stem as it stands, without its doubled letter ("stopping"), with the e that it lost ("making") or the y ("carries"). */
    private static boolean isStem(String stem, Predicate<String> known) {
        if (stem.length() < SHORTEST) {
            return false;
        }
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
        return known.test(stem)
                || known.test(stem + "e")
                || (doubled && stem.length() > SHORTEST && known.test(stem.substring(0, last)))
                || (stem.charAt(last) == 'i' && known.test(stem.substring(0, last) + "y"));
    }
}
