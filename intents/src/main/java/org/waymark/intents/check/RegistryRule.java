package org.waymark.intents.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.waymark.core.corpus.Entry;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.Registry;
import org.waymark.intents.corpus.TextCorpus;

/**
 * Names and numbers are for ever: posters and old buttons carry them. {@code registry.tsv} remembers all that were ever given, also
 * those of entries that are no more.
 */
final class RegistryRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        if (!corpus.folder().has(Registry.FILE)) {
            problems.add(
                    Registry.FILE,
                    1,
                    "This file is missing.",
                    "Make it with a line for each entry: its number, a tab, its name. Never change a line later.");
            return;
        }
        Map<String, Integer> numbers = read(corpus.folder().text(Registry.FILE), problems);
        for (Entry entry : corpus.entries()) {
            check(entry, numbers, corpus, problems);
        }
    }

    private static Map<String, Integer> read(String text, Problems problems) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<Integer> given = new HashSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = Registry.LINE.matcher(lines.get(i));
            if (!line.matches()) {
                problems.add(
                        Registry.FILE,
                        i + 1,
                        "This line cannot be read.",
                        "Write a number, a tab and the name of an intent.");
                continue;
            }
            int number = Integer.parseInt(line.group(1));
            String name = line.group(2);
            if (!given.add(number) || numbers.putIfAbsent(name, number) != null) {
                problems.add(
                        Registry.FILE,
                        i + 1,
                        "The number " + number + " or the name \"" + name + "\" was given before.",
                        "Take the next free number and a new name: neither is ever used again.");
            }
        }
        return numbers;
    }

    private static void check(Entry entry, Map<String, Integer> numbers, TextCorpus corpus, Problems problems) {
        Integer number = numbers.get(entry.id().value());
        String file = entry.id() + "/intent.yaml";
        int line = corpus.folder().lineOf(file, "number:");
        if (number == null) {
            problems.add(
                    file,
                    line,
                    "\"" + entry.id() + "\" is not in registry.tsv.",
                    "If it is new, add it there at the end with the next free number."
                            + " If it had another name, give it that name back.");
        } else if (number != entry.number()) {
            problems.add(
                    file,
                    line,
                    "The number is " + entry.number() + ", but registry.tsv gave it " + number + ".",
                    "Write " + number + ": posters carry it.");
        }
    }
}
