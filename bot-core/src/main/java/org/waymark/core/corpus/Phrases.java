package org.waymark.core.corpus;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the bot says in one language, and the command words it understands in it.
 *
 * @param language whose words these are
 * @param name the language's own name for itself
 * @param says the words for each phrase; complete
 * @param commands the words for each command, in lower case
 * @param digits the words for one, two, three and so on (one, first; two, second; ...), in lower case
 * @param topics the titles of the topics
 * @param nations the names of the nations
 * @param nationWords what people write for each nation, in lower case
 * @param numberWords what may stand before a number, and what does, see {@link NumberWord}
 * @param remarks short messages that are no question, in lower case, and what is said to them
 * @param joiners words between two questions of one message, in lower case
 * @param human whom to call when the bot does not know
 */
public record Phrases(
        Language language,
        String name,
        Map<Phrase, String> says,
        Map<Command, List<String>> commands,
        List<List<String>> digits,
        Map<String, String> topics,
        Map<Nation, String> nations,
        Map<Nation, List<String>> nationWords,
        Map<NumberWord, List<String>> numberWords,
        Map<Phrase, List<String>> remarks,
        List<String> joiners,
        Helpline human) {

    /** Copies the lists and insists on every phrase. */
    public Phrases {
        says = Map.copyOf(says);
        commands = Map.copyOf(commands);
        digits = digits.stream().map(List::copyOf).toList();
        topics = Map.copyOf(topics);
        nations = Map.copyOf(nations);
        nationWords = Map.copyOf(nationWords);
        numberWords = Map.copyOf(numberWords);
        remarks = Map.copyOf(remarks);
        joiners = List.copyOf(joiners);
        for (Phrase phrase : Phrase.values()) {
            if (!says.containsKey(phrase)) {
                throw new IllegalArgumentException("no words for " + phrase + " in " + language.code());
            }
        }
    }

    /**
     * The name of a nation.
     *
     * @param nation which
     * @return as people of this language write it
     */
    public String name(Nation nation) {
        return nations.getOrDefault(nation, nation.name());
    }

    /**
     * The words of a phrase.
     *
     * @param phrase which one
     * @param values name and value in turn, for the places in curly brackets
     * @return the words with the places filled in
     */
    public String say(Phrase phrase, String... values) {
        String words = Objects.requireNonNull(says.get(phrase));
        for (int i = 0; i + 1 < values.length; i += 2) {
            words = words.replace("{" + values[i] + "}", values[i + 1]);
        }
        return words;
    }
}
