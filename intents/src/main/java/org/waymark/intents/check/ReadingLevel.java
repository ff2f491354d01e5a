package org.waymark.intents.check;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How hard an English text is to read: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New
 * Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, 1975). A grade is a school year in the USA: grade 5
 * is read at the age of 10.
 *
 * <p>Names count as one syllable wherever they stand inside a sentence: "Universal Credit" cannot be said in shorter words.
 *
 * @param grade the higher, the harder
 */
record ReadingLevel(double grade) {

    /** How old a reader of grade 0 is. */
    private static final int AGE_AT_SCHOOL = 5;

    private static final double A_WORD_IN_A_SENTENCE = 0.39;
    private static final double A_SYLLABLE_IN_A_WORD = 11.8;
    private static final double START = 15.59;

    private static final SyllableCounter SYLLABLES = new SyllableCounter();

    /** Of a text with at least one sentence. */
    static ReadingLevel of(List<String> sentences) {
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            List<String> written = Sentences.words(sentence);
            words += written.size();
            for (int i = 0; i < written.size(); i++) {
                syllables += i > 0 && isName(written.get(i)) ? 1 : syllables(written.get(i));
            }
        }
        double perSentence = (double) words / sentences.size();
        double perWord = (double) syllables / Math.max(1, words);
        return new ReadingLevel(A_WORD_IN_A_SENTENCE * perSentence + A_SYLLABLE_IN_A_WORD * perWord - START);
    }

    /** The age at which such a text is read at school. */
    long age() {
        return AGE_AT_SCHOOL + Math.round(Math.max(0, grade));
    }

    /** The words that make a text hard, the longest first. */
    static List<String> longestWords(List<String> sentences, int most) {
        return sentences.stream()
                .flatMap(sentence -> Sentences.words(sentence).stream()
                        .skip(1)
                        .filter(word -> !isName(word) && Character.isLetter(word.codePointAt(0))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparingInt(ReadingLevel::syllables)
                        .thenComparing(String::length)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** A figure counts as one. */
    private static int syllables(String word) {
        int counted = Stream.of(word.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(part -> !part.isEmpty())
                .mapToInt(SYLLABLES::count)
                .sum();
        return Math.max(1, counted);
    }
}
