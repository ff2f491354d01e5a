package org.waymark.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Nearest;

/**
 * The evidence for one answer, small enough for a button: so nobody has to remember what a person asked. It points at a question of the
 * corpus and holds no word that the person wrote.
 *
 * @param intent the entry that was found
 * @param language the language of the question
 * @param sure how likely the entry was, in 100
 * @param lead how far the next entry was behind, in 100
 * @param nearest the question of the entry that is nearest
 * @param check of that question, so that a changed corpus is noticed
 */
public record Why(IntentId intent, Language language, int sure, int lead, Nearest nearest, String check) {

    private static final int FIELDS = 7;
    private static final int HEX = 16;
    private static final int MOST_WORDS = 16;
    private static final int CHECK_MASK = 0xFFFF;

    /**
     * The evidence for an answer.
     *
     * @param intent the entry that was found
     * @param language the language of the question
     * @param sure how likely the entry was, from 0 to 1
     * @param lead how far the next entry was behind, from 0 to 1
     * @param nearest the question of the entry that is nearest
     * @param question the words of that question
     * @return the evidence
     */
    public static Why of(
            IntentId intent, Language language, double sure, double lead, Nearest nearest, String question) {
        return new Why(intent, language, inHundred(sure), inHundred(lead), nearest, check(question));
    }

    private static int inHundred(double share) {
        return (int) Math.round(share * 100);
    }

    private static String check(String question) {
        return Integer.toHexString(question.hashCode() & CHECK_MASK);
    }

    /**
     * Was this evidence about a question?
     *
     * @param question the words that stand in its place now
     * @return true when they are the same
     */
    public boolean isAbout(String question) {
        return check.equals(check(question));
    }

    /** At most 62 characters: an id of 31 letters, a language of 3. */
    String written() {
        int shared = nearest.shared().stream()
                .filter(place -> place < MOST_WORDS)
                .mapToInt(place -> 1 << place)
                .sum();
        return String.join(
                ":",
                intent.value(),
                language.code(),
                Integer.toString(sure),
                Integer.toString(lead),
                Integer.toString(nearest.number()),
                Integer.toHexString(shared),
                check);
    }

    /** Throws IllegalArgumentException for what is not ours. */
    static Optional<Why> read(String written) {
        String[] fields = written.split(":", -1);
        if (fields.length != FIELDS) {
            return Optional.empty();
        }
        int shared = Integer.parseInt(fields[5], HEX);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < MOST_WORDS; place++) {
            if ((shared >> place & 1) == 1) {
                places.add(place);
            }
        }
        Nearest nearest = new Nearest(Integer.parseInt(fields[4]), places);
        return Optional.of(new Why(
                new IntentId(fields[0]),
                new Language(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                nearest,
                fields[6]));
    }
}
