package org.waymark.intents.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes out shorthand and repairs misspelt words, towards the words of the questions first and then towards ordinary words. A word
 * that is known as it stands is never touched. Among the words that are near enough ({@link TypingCost}) the one wins that is
 * frequent in the questions and stands beside its neighbours there.
 */
final class Speller {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private static final int SHORTEST_REPAIRED = 3;
    private static final int SHORTEST_TARGET = 3;
    private static final int SHORTEST_ORDINARY = 4;
    private static final double MOST_FOR_ORDINARY = 1.1;

    /** What a near word is worth; chosen on the validation questions of two public sets, see RATIONALE.md. */
    private static final double COST_WEIGHT = 2.2;

    private static final double OF_THE_QUESTIONS = 3;
    private static final double ORDINARY = 2;
    private static final double OTHER_FIRST_LETTER = 0.5;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Targets targets;

    /**
     * Learns words.
     *
     * @param questions whose words are repaired towards
     * @param ordinaryWords words that are right although no question has them, the most frequent first
     */
    Speller(List<String> questions, List<String> ordinaryWords) {
        questions.forEach(question -> learn(Words.of(question)));
        for (String word : ordinaryWords) {
            ranks.putIfAbsent(word, ranks.size());
        }
        Set<String> words = new TreeSet<>();
        counts.keySet().stream().filter(this::knows).forEach(words::add);
        words.addAll(ranks.keySet());
        words.removeIf(word ->
                word.length() < SHORTEST_TARGET || !LETTERS.matcher(word).matches());
        this.targets = new Targets(words);
    }

    private void learn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            counts.merge(words.get(i), 1, Integer::sum);
            if (i > 0) {
                pairs.merge(words.get(i - 1) + " " + words.get(i), 1, Integer::sum);
            }
        }
    }

    /** Is it right as it stands? Questions hold misspelt words too: one that stands in a single question only is not trusted. */
    boolean knows(String word) {
        return counts.getOrDefault(word, 0) > 1 || ranks.containsKey(word);
    }

    /** The text with its words repaired where they stand; everything between them stays. */
    String repair(String text) {
        List<String> written = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            written.add(bare(words.group()));
        }
        StringBuilder repaired = new StringBuilder();
        String before = "";
        int next = 0;
        for (words.reset(); words.find(); ) {
            String word = written.get(next);
            next++;
            String after = next < written.size() ? written.get(next) : "";
            String right = hasApostrophe(words.group()) ? word : repairWord(Shorthand.expand(word), before, after);
            words.appendReplacement(repaired, Matcher.quoteReplacement(right.equals(word) ? words.group() : right));
            before = right;
        }
        return words.appendTail(repaired).toString();
    }

    /** "don't", "Adele's": whoever finds the apostrophe spells. */
    private static boolean hasApostrophe(String word) {
        return APOSTROPHES.matcher(word).find();
    }

    private static String bare(String word) {
        return APOSTROPHES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private String repairWord(String word, String before, String after) {
        if (word.length() < SHORTEST_REPAIRED
                || !LETTERS.matcher(word).matches()
                || knows(word)
                || Inflections.isOfKnown(word, this::knows)) {
            return word;
        }
        String best = word;
        double most = Double.NEGATIVE_INFINITY;
        for (Targets.Near near : targets.near(word)) {
            if (!mayBeMeant(near, word)) {
                continue;
            }
            double worth = worth(near, word, before, after);
            if (worth > most) {
                most = worth;
                best = near.word();
            }
        }
        return best;
    }

    /** There are so many ordinary words that a short one, or one with two mistakes, would often hit the wrong one. */
    private boolean mayBeMeant(Targets.Near near, String word) {
        return counts.containsKey(near.word())
                || (word.length() >= SHORTEST_ORDINARY && near.cost() <= MOST_FOR_ORDINARY);
    }

    private double worth(Targets.Near near, String word, String before, String after) {
        double cost = near.cost() + (near.word().charAt(0) == word.charAt(0) ? 0 : OTHER_FIRST_LETTER);
        int together =
                pairs.getOrDefault(before + " " + near.word(), 0) + pairs.getOrDefault(near.word() + " " + after, 0);
        return frequency(near.word()) - COST_WEIGHT * cost + Math.log1p(together);
    }

    private double frequency(String word) {
        int count = counts.getOrDefault(word, 0);
        if (count > 0) {
            return OF_THE_QUESTIONS + Math.log1p(count);
        }
        double rare = Math.log1p(ranks.getOrDefault(word, ranks.size())) / Math.log1p(ranks.size());
        return ORDINARY * (1 - rare);
    }
}
