package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.List;
import org.waymark.intents.normalise.Words;

/**
 * What the word model sees of a question: words, pairs of neighbours, and groups of letters. The groups carry misspelt words: in
 * "aspn" enough of "aspen" is left.
 */
final class Features {

    private static final int SHORTEST_GROUP = 2;
    private static final int LONGEST_GROUP = 5;

    private Features() {}

    static List<String> of(String question) {
        List<String> words = Words.of(question);
        List<String> features = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            features.add("w=" + words.get(i));
            if (i > 0) {
                features.add("p=" + words.get(i - 1) + " " + words.get(i));
            }
            addGroups("<" + words.get(i) + ">", features);
        }
        return features;
    }

    private static void addGroups(String word, List<String> features) {
        for (int size = SHORTEST_GROUP; size <= LONGEST_GROUP; size++) {
            for (int from = 0; from + size <= word.length(); from++) {
                features.add("g=" + word.substring(from, from + size));
            }
        }
    }
}
