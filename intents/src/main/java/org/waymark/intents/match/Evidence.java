package org.waymark.intents.match;

import java.util.List;

/**
 * Why a question was taken for what it was taken.
 *
 * @param read the question as it was read: shorthand written out, spelling repaired
 * @param ranked the best labels, the most likely first
 * @param matchedWords words of the question that stand in the examples of the best label
 * @param unknownWords words of the question that stand in no example at all
 * @param nearestExample the example of the best label that is nearest
 * @param nearness of that example, from -1 to 1
 */
public record Evidence(
        String read,
        List<Score> ranked,
        List<String> matchedWords,
        List<String> unknownWords,
        String nearestExample,
        double nearness) {

    static final int RANKS = 3;

    /** Copies the lists. */
    public Evidence {
        ranked = List.copyOf(ranked);
        matchedWords = List.copyOf(matchedWords);
        unknownWords = List.copyOf(unknownWords);
    }
}
