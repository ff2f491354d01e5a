package org.waymark.intents.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes out shorthand and repairs misspelt words towards the words of the examples: one letter wrong in words of four letters and more, two in words of
 * seven and more (optimal string alignment); and where none fits, towards ordinary words with one letter wrong. A word that is known as it stands is never touched.
 */
final class Speller {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Character, List<String>> byFirstLetter;
    private final Map<Character, List<String>> ordinaryByFirstLetter;
    private final Set<String> ordinaryWords;

    /**
     * Learns words.
     *
     * @param questions whose words are repaired towards
     * @param ordinaryWords words that are right although no example has them, the most frequent first
     */
    Speller(List<String> questions, List<String> ordinaryWords) {
        this.ordinaryWords = Set.copyOf(ordinaryWords);
        questions.forEach(question -> Features.words(question).forEach(word -> counts.merge(word, 1, Integer::sum)));
        this.ordinaryByFirstLetter = ordinaryWords.stream()
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
        this.byFirstLetter = counts.keySet().stream()
                .filter(word -> word.length() >= SHORTEST - 1)
                .filter(word -> this.ordinaryWords.contains(word) || counts.getOrDefault(word, 0) > 1)
                .sorted()
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** The question with its misspelt words repaired; the same text where there are none. */
    String repair(String question) {
        List<String> words = Features.words(question);
        List<String> repaired =
                words.stream().map(Shorthand::expand).map(this::repairWord).toList();
        return repaired.equals(words) ? question : String.join(" ", repaired);
    }

    /** Is this an ordinary word? */
    boolean knows(String word) {
        return ordinaryWords.contains(word);
    }

    private String repairWord(String word) {
        if (word.length() < SHORTEST || trusted(word) || ordinaryWords.contains(word)) {
            return word;
        }
        return nearestExampleWord(word).or(() -> nearestOrdinaryWord(word)).orElse(word);
    }

    private Optional<String> nearestExampleWord(String word) {
        int most = word.length() >= LONG ? 2 : 1;
        return byFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= most)
                .filter(known -> distance(known, word, most) <= most)
                .min(Comparator.<String>comparingInt(known -> distance(known, word, most))
                        .thenComparing(known -> -counts.getOrDefault(known, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** One letter wrong only: there are so many ordinary words that two would often hit another one. */
    private Optional<String> nearestOrdinaryWord(String word) {
        return ordinaryByFirstLetter.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(known -> Math.abs(known.length() - word.length()) <= 1)
                .filter(known -> distance(known, word, 1) <= 1)
                .findFirst();
    }

    /** Examples hold misspelt words too: a word that stands in one of them only is not trusted. */
    private boolean trusted(String word) {
        return counts.getOrDefault(word, 0) > 1;
    }

    /** Letters to change, leave out, put in, or neighbours to swap; more than the most counts as one more than the most. */
    static int distance(String a, String b, int most) {
        int[] twoBack = new int[b.length() + 1];
        int[] back = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            back[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(back[j - 1] + change, Math.min(back[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[b.length()];
    }
}
