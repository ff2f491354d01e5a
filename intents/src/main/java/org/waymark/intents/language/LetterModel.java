package org.waymark.intents.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.corpus.Language;

/**
 * Which language of a script do the letters of a text look like? Naive Bayes over groups of one to three letters inside words (Cavnar
 * and Trenkle 1994 used ranks of such groups), learnt from what a corpus has in each language. It knows only languages of scripts that
 * two or more of them share, other than Latin.
 */
public final class LetterModel {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final int LONGEST_GROUP = 3;
    /** Counted in for every group, so that one that was never seen does not decide alone. */
    private static final double UNSEEN = 0.1;
    /** About how many groups a script has. */
    private static final double GROUPS = 5_000;

    private final Map<UnicodeScript, Map<Language, Letters>> scripts = new HashMap<>();

    /** The groups of one language. */
    private static final class Letters {

        private final Map<String, Integer> counts = new HashMap<>();
        private final double[] sums = new double[LONGEST_GROUP + 1];

        void learn(String group) {
            counts.merge(group, 1, Integer::sum);
            sums[group.length()]++;
        }

        double logLikelihood(String group) {
            return Math.log((counts.getOrDefault(group, 0) + UNSEEN) / (sums[group.length()] + UNSEEN * GROUPS));
        }
    }

    private LetterModel() {}

    /** One that knows nothing. */
    static LetterModel none() {
        return new LetterModel();
    }

    /**
     * Learns.
     *
     * @param texts what was written in each language; lines that are mostly in another script are left out
     * @return the model
     */
    public static LetterModel of(Map<Language, List<String>> texts) {
        LetterModel model = new LetterModel();
        texts.forEach((language, lines) -> lines.forEach(line -> {
            UnicodeScript script = Scripts.mostly(line);
            if (script != UnicodeScript.LATIN && script != UnicodeScript.COMMON) {
                Letters letters = model.scripts
                        .computeIfAbsent(script, none -> new LinkedHashMap<>())
                        .computeIfAbsent(language, none -> new Letters());
                groups(line).forEach(letters::learn);
            }
        }));
        model.scripts.values().removeIf(languages -> languages.size() < 2);
        return model;
    }

    /**
     * The language that a text looks like.
     *
     * @param text mostly in this script
     * @param script which
     * @return the likeliest of the languages that it knows in this script, or nothing where it knows none
     */
    Optional<Language> likeliest(String text, UnicodeScript script) {
        List<String> groups = groups(text);
        return scripts.getOrDefault(script, Map.of()).entrySet().stream()
                .max((one, other) -> Double.compare(sum(one.getValue(), groups), sum(other.getValue(), groups)))
                .map(Map.Entry::getKey);
    }

    private static double sum(Letters letters, List<String> groups) {
        return groups.stream().mapToDouble(letters::logLikelihood).sum();
    }

    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        for (String word : WORD_BREAK.split(text.toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                String bounded = " " + word + " ";
                for (int size = 1; size <= LONGEST_GROUP; size++) {
                    for (int from = size == 1 ? 1 : 0; from + size <= bounded.length(); from++) {
                        groups.add(bounded.substring(from, from + size));
                    }
                }
            }
        }
        return groups;
    }
}
