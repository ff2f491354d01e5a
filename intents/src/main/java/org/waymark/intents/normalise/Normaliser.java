package org.waymark.intents.normalise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.core.conversation.PlainWords;

/**
 * Makes a question comparable with the questions of the corpus: Unicode in one form (NFKC, without invisible and bidi marks), the
 * digits of all scripts as 0 to 9, one letter for those that people mix up ({@link Letters}), letters that are held down let go,
 * shorthand, names and spelling.
 */
public final class Normaliser {

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    /** "helllllp": no English word has three of the same letter in a row. */
    private static final Pattern HELD_DOWN = Pattern.compile("(\\p{L})\\1{2,}");

    private static final int SHORTEST_RELIABLE = 5;

    private final Speller speller;

    private Normaliser(Speller speller) {
        this.speller = speller;
    }

    /**
     * Learns the words that spelling is repaired towards.
     *
     * @param questions of the corpus
     * @param ordinaryWords other words that are right, the most frequent first; empty where they are not known
     * @return the normaliser
     */
    public static Normaliser of(List<String> questions, List<String> ordinaryWords) {
        return new Normaliser(
                new Speller(questions.stream().map(Normaliser::plain).toList(), ordinaryWords));
    }

    /**
     * Normalises.
     *
     * @param question as it was typed
     * @return the same question, comparable; equal to its clean form where there is nothing to repair
     */
    public String normalise(String question) {
        return speller.repair(plain(question));
    }

    /**
     * Is this a word that somebody could mean?
     *
     * @param word in lower case
     * @return true when the corpus or the language has it
     */
    public boolean knows(String word) {
        return speller.knows(word);
    }

    /**
     * The words that can be relied on: as they were typed, with shorthand written out, and repaired where they are long enough that
     * the repair is no chance hit ("qwer" is as near to "queer" as to nothing).
     *
     * @param question as it was typed
     * @return the words, in lower case; none is repaired before somebody asks for more than how it was typed
     */
    public Stream<String> reliableWords(String question) {
        return Words.of(plain(question)).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word).map(this::reliably)))
                .flatMap(text -> Words.of(text).stream())
                .distinct();
    }

    private String reliably(String word) {
        return word.length() < SHORTEST_RELIABLE ? Shorthand.expand(word) : speller.repair(word);
    }

    private static String plain(String question) {
        String digits = DIGIT.matcher(PlainWords.clean(question))
                .replaceAll(
                        found -> Integer.toString(Character.digit(found.group().codePointAt(0), 10)));
        return Terms.unify(HELD_DOWN.matcher(Letters.folded(digits)).replaceAll("$1$1"));
    }
}
