package org.waymark.intents.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Words to repair towards, and a quick way to the few of them that are near a misspelt word. */
final class Targets {

    private static final int LETTERS = 26;
    private static final int SHORT = 3;
    private static final int MIDDLE = 6;
    /** Dropped vowels are cheap, so that a word may be so much longer than what was typed. */
    private static final int MOST_DROPPED = 6;

    private final List<List<Target>> byLength;

    /**
     * A word that is near.
     *
     * @param word itself
     * @param cost how far it is from what was typed
     */
    record Near(String word, double cost) {}

    /** A word and the set of its consonants, one bit each. */
    private record Target(String word, int consonants) {}

    Targets(Collection<String> words) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        var lists = words.stream()
                .map(word -> new Target(word, consonants(word)))
                .collect(Collectors.groupingBy(target -> target.word().length()));
        this.byLength = new ArrayList<>();
        for (int length = 0; length <= longest; length++) {
            byLength.add(lists.getOrDefault(length, List.of()));
        }
    }

    /** The words that can have been meant, in order of length and alphabet. */
    List<Near> near(String typed) {
        double most = most(typed.length());
        int consonants = consonants(typed);
        List<Near> near = new ArrayList<>();
        int shortest = Math.max(0, typed.length() - (int) most);
        int longest = Math.min(byLength.size() - 1, typed.length() + MOST_DROPPED);
        for (int length = shortest; length <= longest; length++) {
            for (Target target : byLength.get(length)) {
                if (mayBeNear(target.consonants(), consonants, (int) most)) {
                    double cost = TypingCost.of(typed, target.word(), most);
                    if (cost <= most) {
                        near.add(new Near(target.word(), cost));
                    }
                }
            }
        }
        return near;
    }

    /** How much may be wrong with a word of this length. */
    private static double most(int length) {
        if (length <= SHORT) {
            return 1;
        }
        return length <= MIDDLE ? 1.4 : 2.2;
    }

    /** A mistake puts in one consonant at most, and takes out one at most. */
    private static boolean mayBeNear(int wanted, int typed, int mistakes) {
        return Integer.bitCount(wanted & ~typed) <= mistakes && Integer.bitCount(typed & ~wanted) <= mistakes;
    }

    private static int consonants(String word) {
        int set = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter >= 0 && letter < LETTERS && !TypingCost.isVowel(word.charAt(i))) {
                set |= 1 << letter;
            }
        }
        return set;
    }
}
