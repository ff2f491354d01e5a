package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.waymark.intents.match.Example;

/**
 * Spoils questions as phones and hurried thumbs do, so that matching can be measured on noise that nobody had to collect from
 * people. The same seed spoils the same question in the same way.
 */
public enum Noise {
    /** One letter in ten is swapped with the next, left out, replaced or doubled. */
    TYPOS(0.10, 0, false),
    /** Half of the words of four letters and more lose their inner vowels. */
    VOWELS(0, 0.5, false),
    /** Texting shorthand, no capitals, no punctuation. */
    SHORTHAND(0, 0, true),
    /** Shorthand, one word in five without its vowels, and one letter in twenty mistyped. */
    ALL(0.05, 0.2, true);

    private static final int SHORTEST_WITHOUT_VOWELS = 4;

    /** What the noise writes; the list of the bot ({@code shorthand.en.tsv}) was made without it. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("you", "u"),
            Map.entry("your", "ur"),
            Map.entry("you're", "ur"),
            Map.entry("are", "r"),
            Map.entry("please", "pls"),
            Map.entry("what", "wat"),
            Map.entry("what's", "wats"),
            Map.entry("tomorrow", "2moro"),
            Map.entry("today", "2day"),
            Map.entry("tonight", "2nite"),
            Map.entry("to", "2"),
            Map.entry("too", "2"),
            Map.entry("for", "4"),
            Map.entry("before", "b4"),
            Map.entry("because", "cuz"),
            Map.entry("and", "n"),
            Map.entry("be", "b"),
            Map.entry("see", "c"),
            Map.entry("why", "y"),
            Map.entry("people", "ppl"),
            Map.entry("thanks", "thx"),
            Map.entry("great", "gr8"),
            Map.entry("wait", "w8"),
            Map.entry("message", "msg"),
            Map.entry("about", "abt"),
            Map.entry("have", "hav"),
            Map.entry("the", "da"),
            Map.entry("this", "dis"),
            Map.entry("that", "dat"),
            Map.entry("with", "wiv"),
            Map.entry("when", "wen"),
            Map.entry("where", "wer"),
            Map.entry("know", "kno"),
            Map.entry("want", "wnt"),
            Map.entry("don't", "dnt"),
            Map.entry("can't", "cnt"),
            Map.entry("through", "thru"),
            Map.entry("someone", "sum1"),
            Map.entry("anyone", "ne1"),
            Map.entry("money", "mny"),
            Map.entry("account", "acc"),
            Map.entry("appointment", "appt"),
            Map.entry("information", "info"));

    private final double letters;
    private final double vowels;
    private final boolean shorthand;

    Noise(double letters, double vowels, boolean shorthand) {
        this.letters = letters;
        this.vowels = vowels;
        this.shorthand = shorthand;
    }

    /**
     * Spoils questions; their labels stay.
     *
     * @param questions in order
     * @param seed the same seed gives the same noise
     * @return the spoilt questions, in the same order
     */
    public List<Example> spoil(List<Example> questions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return questions.stream()
                .map(question -> new Example(question.label(), spoil(question.text(), random.split())))
                .toList();
    }

    private String spoil(String text, SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            String shorter = shorthand ? shorten(word) : word;
            words.add(mistype(dropVowels(shorter, random), random));
        }
        return String.join(" ", words).strip();
    }

    private static String shorten(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}']", "");
        return SHORT.getOrDefault(bare, bare.replace("'", ""));
    }

    private String dropVowels(String word, SplittableRandom random) {
        boolean drops = word.length() >= SHORTEST_WITHOUT_VOWELS && random.nextDouble() < vowels;
        if (!drops) {
            return word;
        }
        int last = word.length() - 1;
        return word.charAt(0) + word.substring(1, last).replaceAll("[aeiouAEIOU]", "") + word.charAt(last);
    }

    private String mistype(String word, SplittableRandom random) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (!Character.isLetter(letter) || random.nextDouble() >= letters) {
                typed.append(letter);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (i + 1 < word.length()) {
                        typed.append(word.charAt(i + 1));
                        i++;
                    }
                    typed.append(letter);
                }
                case 1 -> {
                    // left out
                }
                case 2 -> typed.append((char) ('a' + random.nextInt(26)));
                default -> typed.append(letter).append(letter);
            }
        }
        return typed.toString();
    }
}
