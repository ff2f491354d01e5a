package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.waymark.core.conversation.PlainWords;

/**
 * What a classifier sees of a question: words, pairs of neighbours, and groups of letters. The groups carry misspelt words: in
 * "aspn" enough of "aspen" is left.
 */
final class Features {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`\u00B4]");
    /** Letters keep their marks: without them, words of Indian scripts fall apart. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final int SHORTEST_GROUP = 3;
    private static final int LONGEST_GROUP = 5;

    private Features() {}

    static List<String> words(String question) {
        String joined = APOSTROPHES
                .matcher(PlainWords.clean(question).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return List.of(
                WhitespaceTokenizer.INSTANCE.tokenize(BETWEEN.matcher(joined).replaceAll(" ")));
    }

    static String[] of(String question) {
        List<String> words = words(question);
        List<String> features = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            features.add("w=" + words.get(i));
            if (i > 0) {
                features.add("p=" + words.get(i - 1) + " " + words.get(i));
            }
            addGroups("<" + words.get(i) + ">", features);
        }
        return features.toArray(String[]::new);
    }

    private static void addGroups(String word, List<String> features) {
        for (int size = SHORTEST_GROUP; size <= LONGEST_GROUP; size++) {
            for (int from = 0; from + size <= word.length(); from++) {
                features.add("g=" + word.substring(from, from + size));
            }
        }
    }
}
