package org.waymark.intents.safety;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words of signs that a misspelt word can be. The first letter is right. A word of five letters may have one letter too
 * few, one too many or two swapped; from six letters on one may also be another; from nine letters on two mistakes are forgiven.
 * Shorter words are never guessed: "deaf" is not "dead". Words are found by what is left when letters are taken out of both
 * (Garbe's symmetric deletes), so that thousands of words cost no more than ten.
 */
final class Spelling {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_CHANGED = 6;
    private static final int SHORTEST_WITH_TWO = 9;

    private final Map<String, List<String>> leftovers = new HashMap<>();

    /** Only words in Latin letters are repaired: elsewhere one letter more or less is too often another word. */
    void learn(String word) {
        if (word.length() >= SHORTEST && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN) {
            for (String rest : without(word, mistakes(word))) {
                leftovers.computeIfAbsent(rest, none -> new ArrayList<>()).add(word);
            }
        }
    }

    /** The words that this one can be; none when it is right, too short, or like no word. */
    Set<String> near(String typed) {
        if (typed.length() < SHORTEST - 1) {
            return Set.of();
        }
        Set<String> near = new HashSet<>();
        for (String rest : without(typed, typed.length() >= SHORTEST_WITH_TWO - 2 ? 2 : 1)) {
            for (String word : leftovers.getOrDefault(rest, List.of())) {
                if (mayBe(word, typed)) {
                    near.add(word);
                }
            }
        }
        return near;
    }

    private static boolean mayBe(String word, String typed) {
        if (word.charAt(0) != typed.charAt(0)) {
            return false;
        }
        if (word.length() < SHORTEST_CHANGED && word.length() == typed.length()) {
            return isSwap(word, typed);
        }
        return distance(word, typed) <= mistakes(word);
    }

    private static int mistakes(String word) {
        return word.length() >= SHORTEST_WITH_TWO ? 2 : 1;
    }

    private static boolean isSwap(String word, String typed) {
        int at = 0;
        while (at < word.length() && word.charAt(at) == typed.charAt(at)) {
            at++;
        }
        return at + 1 < word.length()
                && word.charAt(at) == typed.charAt(at + 1)
                && word.charAt(at + 1) == typed.charAt(at)
                && word.substring(at + 2).equals(typed.substring(at + 2));
    }

    /** The word itself, and what is left of it without one letter (or two) behind the first. */
    private static Set<String> without(String word, int letters) {
        Set<String> rests = new HashSet<>(Set.of(word));
        Set<String> last = Set.of(word);
        for (int taken = 0; taken < letters; taken++) {
            Set<String> shorter = new HashSet<>();
            for (String rest : last) {
                for (int i = 1; i < rest.length(); i++) {
                    shorter.add(rest.substring(0, i) + rest.substring(i + 1));
                }
            }
            rests.addAll(shorter);
            last = shorter;
        }
        return rests;
    }

    /** Letters changed, left out, put in, or two neighbours swapped (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, i, other, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(int[][] costs, String one, int i, String other, int j) {
        int changed = costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
    }
}
