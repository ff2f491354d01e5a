package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Danger;

/**
 * One kind of danger, and how it shows in one language.
 *
 * @param language the language of the signs and of the words that are sent
 * @param danger what is sent
 * @param signs how it shows, see {@code corpus/README.md}
 * @param unless ordinary sayings that look like a sign
 */
public record DangerSigns(Language language, Danger danger, List<String> signs, List<String> unless) {

    /** Copies the lists. */
    public DangerSigns {
        signs = List.copyOf(signs);
        unless = List.copyOf(unless);
    }

    /** Ready to be looked for. */
    Compiled compiled() {
        return new Compiled(
                danger,
                signs.stream().map(Sign::new).toList(),
                unless.stream().map(Sign::new).toList());
    }

    /** Signs that can be looked for. */
    record Compiled(Danger danger, List<Sign> signs, List<Sign> unless) {

        /** Stands where an ordinary saying stood: nothing matches it. */
        private static final String NOTHING = "\u0000";

        boolean showsIn(List<String> words) {
            List<String> left = withoutSayings(words);
            for (int from = 0; from < left.size(); from++) {
                for (Sign sign : signs) {
                    if (sign.end(left, from) >= 0) {
                        return true;
                    }
                }
            }
            return false;
        }

        private List<String> withoutSayings(List<String> words) {
            List<String> left = new ArrayList<>(words);
            for (int from = 0; from < left.size(); from++) {
                for (Sign saying : unless) {
                    int end = saying.end(left, from);
                    for (int i = from; i < end; i++) {
                        left.set(i, NOTHING);
                    }
                }
            }
            return left;
        }
    }
}
