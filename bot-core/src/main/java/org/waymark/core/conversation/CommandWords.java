package org.waymark.core.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.NumberWord;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;

/**
 * Knows command words, numbers, nations and remarks in every language of the corpus. Only a whole message counts: "STOP" is a command,
 * "please stop the eviction" is not.
 */
public final class CommandWords {

    /** Perhaps one or two words, then digits of any script: "12", "text 12", "text no. 12", "card #12". */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(\\p{L}+)[.:]? ?)?(?:(\\p{L}+)[.:]? ?)?#? ?(\\p{Nd}{1,3})");

    private static final int FIRST_WORD = 1;
    private static final int SECOND_WORD = 2;
    private static final int DIGITS = 3;

    private final Map<String, Command> commands = new HashMap<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<String, Nation> nations = new HashMap<>();
    private final Map<String, NumberWord> numberWords = new HashMap<>();
    private final Map<String, Phrase> remarks = new HashMap<>();

    /**
     * The words of this corpus.
     *
     * @param corpus whose phrases are read
     */
    public CommandWords(Corpus corpus) {
        for (Language language : corpus.languages()) {
            learn(corpus.phrases(language));
        }
    }

    private void learn(Phrases phrases) {
        phrases.commands().forEach((command, words) -> words.forEach(word -> commands.putIfAbsent(word, command)));
        phrases.nationWords().forEach((nation, words) -> words.forEach(word -> nations.putIfAbsent(word, nation)));
        phrases.numberWords().forEach((kind, words) -> words.forEach(word -> numberWords.putIfAbsent(word, kind)));
        phrases.remarks().forEach((phrase, words) -> words.forEach(word -> remarks.putIfAbsent(word, phrase)));
        List<List<String>> names = phrases.digits();
        for (int i = 0; i < names.size(); i++) {
            int digit = i + 1;
            names.get(i).forEach(name -> digits.putIfAbsent(name, digit));
        }
    }

    /**
     * Is this a command?
     *
     * @param clean a clean line, see {@link PlainWords#clean}
     * @return the command, or nothing
     */
    public Optional<Command> command(String clean) {
        return Optional.ofNullable(commands.get(PlainWords.bare(clean)));
    }

    /**
     * Is this where a person is, such as {@code scotland} or {@code NI}?
     *
     * @param clean a clean line
     * @return the nation, or nothing
     */
    public Optional<Nation> nation(String clean) {
        return Optional.ofNullable(nations.get(PlainWords.bare(clean)));
    }

    /**
     * Is this a remark that is no question, such as thanks or an insult?
     *
     * @param clean a clean line
     * @return what is said to it, or nothing
     */
    public Optional<Phrase> remark(String clean) {
        return Optional.ofNullable(remarks.get(PlainWords.bare(clean)));
    }

    /**
     * Is this the number of an entry, as posters say it: "text 12"?
     *
     * @param clean a clean line
     * @return the number, or nothing
     */
    public OptionalInt poster(String clean) {
        return numbered(clean, NumberWord.POSTER);
    }

    /**
     * Is this a number? Digits of every script count, number words, and "no 12".
     *
     * @param clean a clean line
     * @return the number, or nothing
     */
    public OptionalInt number(String clean) {
        Integer named = digits.get(PlainWords.bare(clean));
        return named == null ? numbered(clean, NumberWord.ANY) : OptionalInt.of(named);
    }

    private OptionalInt numbered(String clean, NumberWord kind) {
        Matcher number = NUMBER.matcher(PlainWords.bare(clean));
        return number.matches() && kind(number).equals(Optional.of(kind))
                ? OptionalInt.of(value(number.group(DIGITS)))
                : OptionalInt.empty();
    }

    /** One word for posters makes it a poster's number; with a word that we do not know it is no number at all. */
    private Optional<NumberWord> kind(Matcher number) {
        List<String> words = Stream.of(number.group(FIRST_WORD), number.group(SECOND_WORD))
                .filter(Objects::nonNull)
                .toList();
        if (!numberWords.keySet().containsAll(words)) {
            return Optional.empty();
        }
        boolean onPosters = words.stream().anyMatch(word -> numberWords.get(word) == NumberWord.POSTER);
        return Optional.of(onPosters ? NumberWord.POSTER : NumberWord.ANY);
    }

    private static int value(String digits) {
        return digits.codePoints().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10));
    }
}
