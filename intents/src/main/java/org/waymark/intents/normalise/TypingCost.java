package org.waymark.intents.normalise;

/**
 * How much went wrong between the word that was meant and what was typed: letters changed, left out, put in, or neighbours swapped
 * (optimal string alignment), where what thumbs do often costs less: inner vowels dropped, a letter doubled, two letters swapped.
 */
final class TypingCost {

    private static final double MISTAKE = 1;
    private static final double DROPPED_VOWEL = 0.35;
    private static final double DOUBLED = 0.5;
    private static final double SWAPPED = 0.8;

    private TypingCost() {}

    static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    /** The least cost; any number above the most where it is more than that. */
    static double of(String typed, String meant, double most) {
        double[] leftOut = leftOut(meant);
        double[] twoBack = new double[meant.length() + 1];
        double[] back = new double[meant.length() + 1];
        double[] row = new double[meant.length() + 1];
        for (int j = 1; j <= meant.length(); j++) {
            back[j] = back[j - 1] + leftOut[j];
        }
        for (int i = 1; i <= typed.length(); i++) {
            char letter = typed.charAt(i - 1);
            double putIn = putIn(typed, i);
            row[0] = i;
            double least = row[0];
            for (int j = 1; j <= meant.length(); j++) {
                double changed = back[j - 1] + (letter == meant.charAt(j - 1) ? 0 : MISTAKE);
                row[j] = Math.min(changed, Math.min(back[j] + putIn, row[j - 1] + leftOut[j]));
                if (isSwap(typed, i, meant, j)) {
                    row[j] = Math.min(row[j], twoBack[j - 2] + SWAPPED);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
            double[] free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }
        return back[meant.length()];
    }

    /** What it costs to leave out each letter, counted from 1. */
    private static double[] leftOut(String meant) {
        double[] costs = new double[meant.length() + 1];
        for (int j = 1; j <= meant.length(); j++) {
            costs[j] = leftOut(meant, j);
        }
        return costs;
    }

    private static double putIn(String typed, int i) {
        return i > 1 && typed.charAt(i - 1) == typed.charAt(i - 2) ? DOUBLED : MISTAKE;
    }

    private static double leftOut(String meant, int j) {
        if (j > 1 && j < meant.length() && isVowel(meant.charAt(j - 1))) {
            return DROPPED_VOWEL;
        }
        return j > 1 && meant.charAt(j - 1) == meant.charAt(j - 2) ? DOUBLED : MISTAKE;
    }

    private static boolean isSwap(String typed, int i, String meant, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == meant.charAt(j - 2)
                && typed.charAt(i - 2) == meant.charAt(j - 1)
                && typed.charAt(i - 1) != typed.charAt(i - 2);
    }
}
