package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.core.corpus.Language;
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
    private final List<DangerSigns> signs;
    private final List<DangerSigns.Compiled> kinds;
    /** By kind, in all languages together. */
    private final Map<String, List<Sign>> sayings = new HashMap<>();

    /**
     * With these signs.
     *
     * @param kinds of all languages, in each the most urgent first
     * @param ordinaryWords words that are right as they stand, however near they are to a word of a sign: "rating", "raping"
     */
    public SignDetector(List<DangerSigns> kinds, Collection<String> ordinaryWords) {
        this.words = new SignWords(ordinaryWords);
        this.signs = byUrgency(kinds);
        this.kinds = signs.stream().map(kind -> kind.compiled(words)).toList();
        this.kinds.forEach(kind -> sayings.computeIfAbsent(kind.danger().kind(), none -> new ArrayList<>())
                .addAll(kind.unless()));
    }

    /**
     * English first: other languages hold Latin words too, which they share with it. Among the others a kind is as urgent as in
     * English, or else as in the first that has it.
     */
    private static List<DangerSigns> byUrgency(List<DangerSigns> kinds) {
        List<DangerSigns> english =
                kinds.stream().filter(SignDetector::isEnglish).toList();
        List<String> order = Stream.concat(english.stream(), kinds.stream())
                .map(kind -> kind.danger().kind())
                .distinct()
                .toList();
        return Stream.concat(
                        english.stream(),
                        kinds.stream()
                                .filter(kind -> !isEnglish(kind))
                                .sorted(Comparator.comparingInt(
                                        kind -> order.indexOf(kind.danger().kind()))))
                .toList();
    }

    private static boolean isEnglish(DangerSigns kind) {
        return kind.language().equals(Language.ENGLISH);
    }

    @Override
    public Optional<Danger> detect(String text) {
        Heard message = words.hear(words(text));
        return kinds.stream()
                .filter(kind ->
                        kind.showsIn(message, sayings.getOrDefault(kind.danger().kind(), List.of())))
                .map(DangerSigns.Compiled::danger)
                .findFirst();
    }

    @Override
    public Danger in(Language language, Danger danger) {
        return signs.stream()
                .filter(one ->
                        one.language().equals(language) && one.danger().kind().equals(danger.kind()))
                .map(DangerSigns::danger)
                .findFirst()
                .orElse(danger);
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
