package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.UrgencyDetector;
import org.waymark.intents.normalise.Words;

/** Sees danger by its signs, in all languages at once: who is in danger does not choose a language first. */
public final class SignDetector implements UrgencyDetector {

    /** "15yo" is two words. */
    private static final Pattern DIGITS_END = Pattern.compile("(?<=\\p{Nd})(?=\\p{L})");
    /** "helllp", "nooo": no English word has three of the same letter in a row. */
    private static final Pattern HELD_DOWN = Pattern.compile("(\\p{L})\\1{2,}");

    private final SignWords words;
    private final List<DangerSigns.Compiled> kinds;

    /**
     * With these signs.
     *
     * @param kinds the most urgent first
     * @param ordinaryWords words that are right as they stand, however near they are to a word of a sign: "rating", "raping"
     */
    public SignDetector(List<DangerSigns> kinds, Collection<String> ordinaryWords) {
        this.words = new SignWords(ordinaryWords);
        this.kinds = kinds.stream().map(kind -> kind.compiled(words)).toList();
    }

    @Override
    public Optional<Danger> detect(String text) {
        Heard message = words.hear(words(text));
        return kinds.stream()
                .filter(kind -> kind.showsIn(message))
                .map(DangerSigns.Compiled::danger)
                .findFirst();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : Words.of(HELD_DOWN.matcher(text).replaceAll("$1"))) {
            String inFull = SignWords.writtenOut(word);
            if (inFull.equals(word) && Character.isDigit(word.charAt(0))) {
                words.addAll(List.of(DIGITS_END.split(word, -1)));
            } else {
                words.add(inFull);
            }
        }
        return words;
    }
}
