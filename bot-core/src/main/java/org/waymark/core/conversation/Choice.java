package org.waymark.core.conversation;

import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;

/** Something that can be picked from a list or pressed as a button. */
public sealed interface Choice {

    /**
     * Read an entry.
     *
     * @param intent which
     */
    record ToEntry(IntentId intent) implements Choice {}

    /**
     * See the entries of a topic.
     *
     * @param topic which
     */
    record ToTopic(String topic) implements Choice {}

    /**
     * Change the language.
     *
     * @param language to which
     */
    record ToLanguage(Language language) implements Choice {}

    /**
     * Do what a command word does.
     *
     * @param command which
     */
    record ToCommand(Command command) implements Choice {}

    /**
     * Say where they are, and read an entry as it is there.
     *
     * @param nation where
     * @param intent which entry
     */
    record ToNation(Nation nation, IntentId intent) implements Choice {

        /**
         * Every nation.
         *
         * @param intent the entry that asks where a person is
         * @return in the order in which people are asked
         */
        public static List<Choice> any(IntentId intent) {
            return Nation.ALL.stream()
                    .map(nation -> (Choice) new ToNation(nation, intent))
                    .toList();
        }
    }

    /**
     * Read an entry by its number, from a poster or a link, perhaps in another language.
     *
     * @param number of the entry
     * @param language to change to, or nothing
     */
    record ToNumber(int number, Optional<Language> language) implements Choice {}

    /**
     * Hear why an entry was the answer.
     *
     * @param why the evidence
     */
    record ToWhy(Why why) implements Choice {}

    /**
     * Say what they think of an entry.
     *
     * @param opinion what
     * @param intent of which entry
     */
    record ToOpinion(Opinion opinion, IntentId intent) implements Choice {}

    /**
     * Does the answer to this stand in the place of the list or entry on which it was pressed? Steps through the menu do; what is read
     * and what belongs to it stays below.
     *
     * @return true for a step
     */
    default boolean isStep() {
        return this instanceof ToTopic
                || this instanceof ToNation
                || (this instanceof ToCommand step
                        && (step.command() == Command.BACK
                                || step.command() == Command.MENU
                                || step.command() == Command.LANG));
    }

    /**
     * What a button carries.
     *
     * @return at most 64 ASCII characters, read back by {@link #parse}
     */
    default String token() {
        if (this instanceof ToEntry entry) {
            return "e:" + entry.intent();
        }
        if (this instanceof ToTopic topic) {
            return "t:" + topic.topic();
        }
        if (this instanceof ToLanguage language) {
            return "l:" + language.language().code();
        }
        if (this instanceof ToNation there) {
            return "n:" + there.nation().code() + ":" + there.intent();
        }
        if (this instanceof ToNumber number) {
            return "p:" + number.number()
                    + number.language().map(language -> ":" + language.code()).orElse("");
        }
        if (this instanceof ToWhy asked) {
            return "w:" + asked.why().written();
        }
        if (this instanceof ToOpinion told) {
            return "o:" + told.opinion() + ":" + told.intent();
        }
        return "c:" + ((ToCommand) this).command();
    }

    /**
     * Reads what a button carried. Buttons live longer than programs, and anybody can forge one.
     *
     * @param token what came back
     * @return the choice, or nothing when it makes no sense
     */
    static Optional<Choice> parse(String token) {
        if (token.length() < 3 || token.charAt(1) != ':') {
            return Optional.empty();
        }
        String rest = token.substring(2);
        try {
            return switch (token.charAt(0)) {
                case 'e' -> Optional.of(new ToEntry(new IntentId(rest)));
                case 't' -> Optional.of(new ToTopic(rest));
                case 'l' -> Optional.of(new ToLanguage(new Language(rest)));
                case 'n' -> nation(rest);
                case 'p' -> number(rest);
                case 'w' -> Why.read(rest).map(ToWhy::new);
                case 'o' -> opinion(rest);
                case 'c' -> Optional.of(new ToCommand(Command.valueOf(rest)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Choice> nation(String rest) {
        String[] parts = rest.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Nation.ofCode(parts[0]).map(nation -> new ToNation(nation, new IntentId(parts[1])));
    }

    private static Optional<Choice> number(String rest) {
        String[] parts = rest.split(":", 2);
        Optional<Language> language = parts.length < 2 ? Optional.empty() : Optional.of(new Language(parts[1]));
        return Optional.of(new ToNumber(Integer.parseInt(parts[0]), language));
    }

    private static Optional<Choice> opinion(String rest) {
        String[] parts = rest.split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new ToOpinion(Opinion.valueOf(parts[0]), new IntentId(parts[1])));
    }
}
