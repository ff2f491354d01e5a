package org.waymark.intents.normalise;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * One letter for all that people type in its place, so that two spellings of a word meet: the alef with or without hamza, the ye and
 * kaf of Arabic and of Persian, the letters of Sorani, Pashto and Urdu that an Arabic keyboard does not have, the Ethiopic letters
 * that sound the same, Latin letters without their accents and tones. Vowel marks and the stretched line go.
 *
 * <p>What is folded is for comparing only, and is never shown. English words without accents stay as they are.
 */
public final class Letters {

    private static final Map<Integer, Integer> SAME = new HashMap<>();

    /** Eight vowels stand behind each Ethiopic consonant. */
    private static final int VOWELS = 8;

    private static final int HIGHEST_PLAIN = 0x7F;

    static {
        same("\u0623\u0625\u0622\u0671\u0672\u0673", "\u0627");
        // Heh in all its forms, and the teh marbuta that is typed as one.
        same("\u0629\u06D5\u06C1\u06BE\u06C0\u06C2\u06C3", "\u0647");
        // Alef maksura, the ye of Persian, Urdu, Pashto and Sorani, and ye with hamza.
        same("\u0649\u06CC\u06D2\u06D3\u06CE\u06D0\u06CD\u0626\u06D1\u0678", "\u064A");
        same("\u06A9\u06AA", "\u0643");
        same("\u0624\u06C6\u06C7\u06C8\u06CB", "\u0648");
        same("\u06AB\u06B0", "\u06AF");
        same("\u0695\u0691\u0693\u0692", "\u0631");
        same("\u06B5", "\u0644");
        same("\u067C\u0679", "\u062A");
        same("\u0689\u0688", "\u062F");
        same("\u06BC\u06BA", "\u0646");
        // Pashto: one letter, said and typed as khe or as shin; the other as zhe or as gaf.
        same("\u0696", "\u0698");
        sameSeries(0x1210, 0x1200);
        sameSeries(0x1280, 0x1200);
        sameSeries(0x1220, 0x1230);
        sameSeries(0x1340, 0x1338);
        sameSeries(0x12D0, 0x12A0);
        // The first and the fourth vowel are the same behind these two.
        same("\u1203", "\u1200");
        same("\u12A3", "\u12A0");
        same("\u0111", "d");
        same("\u0110", "D");
        same("\u0131", "i");
    }

    private Letters() {}

    /**
     * Folds.
     *
     * @param text in any language
     * @return the text with one letter for each group of like ones, without vowel marks and accents
     */
    public static String folded(String text) {
        if (text.chars().allMatch(letter -> letter <= HIGHEST_PLAIN)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> fold(letter, folded));
        return folded.toString();
    }

    private static void fold(int letter, StringBuilder folded) {
        if (isMark(letter)) {
            return;
        }
        int same = SAME.getOrDefault(letter, letter);
        // A letter may be folded twice: Ethiopic ha of one series is that of another, whose fourth vowel is its first.
        same = SAME.getOrDefault(same, same);
        if (same > HIGHEST_PLAIN && Character.UnicodeScript.of(same) == Character.UnicodeScript.LATIN) {
            Normalizer.normalize(Character.toString(same), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .map(part -> SAME.getOrDefault(part, part))
                    .forEach(folded::appendCodePoint);
        } else {
            folded.appendCodePoint(same);
        }
    }

    /** Arabic vowel marks and the line that stretches a word; accents that stand alone. Indian scripts keep their vowels. */
    private static boolean isMark(int letter) {
        return letter == 0x0640
                || (letter >= 0x064B && letter <= 0x065F)
                || letter == 0x0670
                || (letter >= 0x06D6 && letter <= 0x06ED && Character.getType(letter) == Character.NON_SPACING_MARK)
                || (letter >= 0x0300 && letter <= 0x036F)
                || (letter >= 0x0610 && letter <= 0x061A);
    }

    private static void same(String others, String letter) {
        others.codePoints().forEach(other -> SAME.put(other, letter.codePointAt(0)));
    }

    private static void sameSeries(int other, int usual) {
        for (int vowel = 0; vowel < VOWELS; vowel++) {
            SAME.put(other + vowel, usual + vowel);
        }
    }
}
