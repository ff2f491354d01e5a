package org.waymark.intents.normalise;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import org.waymark.core.conversation.PlainWords;

/** The words of a text. */
public final class Words {

    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`\u00B4]");
    /** Letters keep their marks: without them, words of Indian scripts fall apart. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /**
     * Takes a text apart.
     *
     * @param text in any language that puts something between its words
     * @return its words in order, in lower case, without punctuation
     */
    public static List<String> of(String text) {
        String joined = APOSTROPHES
                .matcher(PlainWords.clean(text).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return List.of(
                WhitespaceTokenizer.INSTANCE.tokenize(BETWEEN.matcher(joined).replaceAll(" ")));
    }
}
