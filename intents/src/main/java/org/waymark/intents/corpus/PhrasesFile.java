package org.waymark.intents.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.NumberWord;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;

/** Reads {@code phrases/<language>.yaml}. */
final class PhrasesFile {

    static final Set<String> KEYS = Set.of(
            "name",
            "human",
            "says",
            "commands",
            "digits",
            "number_words",
            "remarks",
            "joiners",
            "topics",
            "nations",
            "nation_words");

    /** What is said to messages that are no question. */
    private static final Set<Phrase> REMARKS = Set.of(Phrase.THANKS, Phrase.INSULT);

    private PhrasesFile() {}

    static Phrases read(YamlFile file, Language language, Listed listed) {
        file.only(KEYS);
        return new Phrases(
                language,
                file.text("name"),
                says(file.group("says")),
                words(file.group("commands"), Command.class, Set.of(Command.values())),
                digits(lower(file.list("digits"))),
                topics(file.group("topics"), listed.topics()),
                nations(file.group("nations")),
                words(file.group("nation_words"), Nation.class, Set.of(Nation.values())),
                words(file.group("number_words"), NumberWord.class, Set.of(NumberWord.values())),
                words(file.group("remarks"), Phrase.class, REMARKS),
                lower(file.list("joiners")),
                listed.helpline(file, "human", file.text("human")));
    }

    private static Map<Phrase, String> says(YamlFile group) {
        Map<Phrase, String> says = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            says.put(phrase, group.text(lower(phrase.name())));
        }
        group.only(names(Set.of(Phrase.values())));
        return says;
    }

    /** The words for each member of a group. */
    private static <E extends Enum<E>> Map<E, List<String>> words(YamlFile group, Class<E> kind, Set<E> members) {
        Map<E, List<String>> words = new EnumMap<>(kind);
        members.forEach(member -> words.put(member, lower(group.list(lower(member.name())))));
        group.only(names(members));
        return words;
    }

    /** Each item has the words for one number: {@code one|first}. */
    private static List<List<String>> digits(List<String> items) {
        return items.stream().map(item -> List.of(item.split("\\|"))).toList();
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(PhrasesFile::lower).toList();
    }

    private static Map<String, String> topics(YamlFile group, List<String> topics) {
        Map<String, String> titles = new HashMap<>();
        topics.forEach(topic -> titles.put(topic, group.text(topic)));
        group.only(Set.copyOf(topics));
        return titles;
    }

    private static Map<Nation, String> nations(YamlFile group) {
        Map<Nation, String> names = new EnumMap<>(Nation.class);
        for (Nation nation : Nation.values()) {
            names.put(nation, group.text(lower(nation.name())));
        }
        group.only(names(Set.of(Nation.values())));
        return names;
    }

    private static Set<String> names(Set<? extends Enum<?>> all) {
        return all.stream().map(one -> lower(one.name())).collect(Collectors.toSet());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
