package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.List;

/**
 * A sign of danger: words in order. {@code word*} stands for every word that begins so, {@code a|b} for one of two, and
 * {@code ...} for up to {@value #WIDEST_GAP} words between. Words of six letters and more are also known with one letter wrong.
 */
final class Sign {

    static final int WIDEST_GAP = 3;

    private static final String GAP = "...";
    private static final int SHORTEST_MISSPELT = 6;

    private final List<List<String>> steps = new ArrayList<>();

    Sign(String written) {
        for (String step : written.strip().split("\\s+", -1)) {
            steps.add(List.of(step.split("\\|", -1)));
        }
    }

    /** The place just behind this sign in the words, looked for from a place on; -1 where it is not there. */
    int end(List<String> words, int from) {
        return end(words, from, 0);
    }

    private int end(List<String> words, int at, int step) {
        if (step == steps.size()) {
            return at;
        }
        if (steps.get(step).equals(List.of(GAP))) {
            for (int gap = 0; gap <= WIDEST_GAP && at + gap <= words.size(); gap++) {
                int end = end(words, at + gap, step + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at < words.size() && steps.get(step).stream().anyMatch(known -> same(known, words.get(at)))) {
            return end(words, at + 1, step + 1);
        }
        return -1;
    }

    private static boolean same(String known, String word) {
        if (known.endsWith("*")) {
            return word.startsWith(known.substring(0, known.length() - 1));
        }
        return known.equals(word) || (known.length() >= SHORTEST_MISSPELT && oneLetterWrong(known, word));
    }

    /** One letter changed, left out, put in, or two neighbours swapped; the first letter is right. */
    static boolean oneLetterWrong(String known, String word) {
        int longer = word.length() - known.length();
        if (Math.abs(longer) > 1 || known.charAt(0) != (word.isEmpty() ? ' ' : word.charAt(0))) {
            return false;
        }
        int same = 0;
        while (same < known.length() && same < word.length() && known.charAt(same) == word.charAt(same)) {
            same++;
        }
        String knownRest = known.substring(same);
        String wordRest = word.substring(same);
        if (longer > 0) {
            return wordRest.substring(1).equals(knownRest);
        }
        if (longer < 0) {
            return knownRest.substring(1).equals(wordRest);
        }
        return knownRest.isEmpty()
                || knownRest.substring(1).equals(wordRest.substring(1))
                || swapped(knownRest, wordRest);
    }

    private static boolean swapped(String known, String word) {
        return known.length() >= 2
                && known.charAt(0) == word.charAt(1)
                && known.charAt(1) == word.charAt(0)
                && known.substring(2).equals(word.substring(2));
    }
}
