package org.waymark.intents.safety;

import java.util.BitSet;
import java.util.List;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Danger;

/**
 * One kind of danger, and how it shows in one language.
 *
 * @param language the language of the signs and of the words that are sent
 * @param danger what is sent
 * @param signs how it shows, see {@code corpus/README.md}
 */
public record DangerSigns(Language language, Danger danger, Signs signs) {

    /**
     * How a danger shows.
     *
     * @param anywhere signs that count wherever they stand
     * @param alone signs that count when the message says nothing else
     * @param asides words that say nothing when a message is looked at for signs that stand alone ("please")
     * @param unless ordinary sayings that look like a sign
     */
    public record Signs(List<String> anywhere, List<String> alone, List<String> asides, List<String> unless) {

        /** Copies the lists. */
        public Signs {
            anywhere = List.copyOf(anywhere);
            alone = List.copyOf(alone);
            asides = List.copyOf(asides);
            unless = List.copyOf(unless);
        }
    }

    /** Ready to be looked for. */
    Compiled compiled(SignWords words) {
        return new Compiled(
                danger,
                compiled(signs.anywhere(), words),
                compiled(signs.alone(), words),
                words.step(String.join("|", signs.asides())),
                compiled(signs.unless(), words));
    }

    private static List<Sign> compiled(List<String> signs, SignWords words) {
        return signs.stream().map(sign -> new Sign(sign, words)).toList();
    }

    /** Signs that can be looked for. */
    record Compiled(Danger danger, List<Sign> anywhere, List<Sign> alone, int asides, List<Sign> unless) {

        /**
         * Does it show?
         *
         * @param sayings that look like a sign in some language: people mix languages, and some words belong to several
         */
        boolean showsIn(Heard message, List<Sign> sayings) {
            Heard left = without(sayings, message);
            if (anywhere.stream().anyMatch(sign -> sign.in(left).isPresent())) {
                return true;
            }
            Heard bare = left.skipping(asides);
            return alone.stream().anyMatch(sign -> sign.isAllOf(left) || sign.isAllOf(bare));
        }

        private static Heard without(List<Sign> sayings, Heard message) {
            BitSet silenced = new BitSet();
            for (Sign saying : sayings) {
                saying.all(message).forEach(span -> silenced.set(span.from(), span.to()));
            }
            return silenced.isEmpty() ? message : message.without(silenced);
        }
    }
}
