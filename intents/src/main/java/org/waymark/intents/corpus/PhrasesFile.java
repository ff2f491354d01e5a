package org.waymark.intents.corpus;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;

/** Reads {@code phrases/<language>.yaml}. */
final class PhrasesFile {

    private static final Set<String> KEYS =
            Set.of("name", "human", "says", "commands", "digits", "topics", "nations", "nation_words");

    private PhrasesFile() {}

    static Phrases read(YamlFile file, Language language, Listed listed) {
        file.only(KEYS);
        return new Phrases(
                language,
                file.text("name"),
                says(file.group("says")),
                commands(file.group("commands")),
                file.list("digits").stream().map(PhrasesFile::lower).toList(),
                topics(file.group("topics"), listed.topics()),
                nations(file.group("nations")),
                nationWords(file.group("nation_words")),
                listed.helpline(file, "human", file.text("human")));
    }

    private static Map<Phrase, String> says(YamlFile group) {
        Map<Phrase, String> says = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            says.put(phrase, group.text(lower(phrase.name())));
        }
        group.only(names(Phrase.values()));
        return says;
    }

    private static Map<Command, List<String>> commands(YamlFile group) {
        Map<Command, List<String>> commands = new EnumMap<>(Command.class);
        for (Command command : Command.values()) {
            List<String> words = group.list(lower(command.name()));
            commands.put(command, words.stream().map(PhrasesFile::lower).toList());
        }
        group.only(names(Command.values()));
        return commands;
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
        group.only(names(Nation.values()));
        return names;
    }

    private static Map<Nation, List<String>> nationWords(YamlFile group) {
        Map<Nation, List<String>> words = new EnumMap<>(Nation.class);
        for (Nation nation : Nation.values()) {
            words.put(
                    nation,
                    group.list(lower(nation.name())).stream()
                            .map(PhrasesFile::lower)
                            .toList());
        }
        group.only(names(Nation.values()));
        return words;
    }

    private static Set<String> names(Enum<?>[] all) {
        Set<String> names = new LinkedHashSet<>();
        for (Enum<?> one : all) {
            names.add(lower(one.name()));
        }
        return names;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
