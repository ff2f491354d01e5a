package org.waymark.intents.normalise;

import java.util.Map;

/** How people shorten English words on a phone: "u" for you, "2moro" for tomorrow. The list is {@code shorthand.en.tsv}. */
public final class Shorthand {

    private static final Map<String, String> LONG = Map.copyOf(TwoColumns.read("/shorthand.en.tsv"));

    private Shorthand() {}

    /**
     * Writes a word out.
     *
     * @param word in lower case
     * @return the whole word, or the same word where it is no shorthand
     */
    public static String expand(String word) {
        return LONG.getOrDefault(word, word);
    }
}
