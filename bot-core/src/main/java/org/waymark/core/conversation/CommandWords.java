package org.waymark.core.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrases;

/**
 * Knows command words, numbers and nations in every language of the corpus. Only a whole message counts: "STOP" is a command,
 * "please stop the eviction" is not.
 */
public final class CommandWords {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,3}");

    private final Map<String, Command> commands = new HashMap<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<String, Nation> nations = new HashMap<>();

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
        List<String> names = phrases.digits();
        for (int i = 0; i < names.size(); i++) {
            digits.putIfAbsent(names.get(i), i + 1);
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
     * Is this a number? Digits of every script count, and number words.
     *
     * @param clean a clean line
     * @return the number, or nothing
     */
    public OptionalInt number(String clean) {
        String bare = PlainWords.bare(clean);
        if (NUMBER.matcher(bare).matches()) {
            return OptionalInt.of(bare.codePoints().reduce(0, (sum, digit) -> sum * 10 + Character.digit(digit, 10)));
        }
        Integer named = digits.get(bare);
        return named == null ? OptionalInt.empty() : OptionalInt.of(named);
    }
}
