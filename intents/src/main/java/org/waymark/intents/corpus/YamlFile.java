package org.waymark.intents.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file, or one part of it, that knows its lines. Every getter notes a problem and returns something harmless when the
 * file does not hold what is asked for, so that one reading finds all faults.
 */
final class YamlFile {

    private final String name;
    private final int line;
    private final Map<String, Node> values;
    private final Map<String, Integer> lines;
    private final Problems problems;

    private YamlFile(String name, int line, Map<String, Node> values, Map<String, Integer> lines, Problems problems) {
        this.name = name;
        this.line = line;
        this.values = values;
        this.lines = lines;
        this.problems = problems;
    }

    /** Reads a file that holds {@code key: value} lines. */
    static YamlFile of(String name, CorpusFolder folder, Problems problems) {
        Optional<Node> root = root(name, folder, problems);
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return of(name, mapping, problems);
        }
        if (folder.has(name)) {
            root.ifPresent(node -> problems.add(
                    name, 1, "This file has no \"key: value\" lines.", "Compare it with another file of its kind."));
        } else {
            problems.add(name, 1, "This file is missing.", "Make it, or give the folder its right name.");
        }
        return new YamlFile(name, 1, Map.of(), Map.of(), problems);
    }

    /** Reads a file that holds a list of {@code key: value} groups. */
    static List<YamlFile> listOf(String name, CorpusFolder folder, Problems problems) {
        List<YamlFile> items = new ArrayList<>();
        for (Node item : sequence(name, folder, problems)) {
            if (item instanceof MappingNode mapping) {
                items.add(of(name, mapping, problems));
            } else {
                problems.add(
                        name,
                        line(item),
                        "This is not a group of \"key: value\" lines.",
                        "Compare it with the group above.");
            }
        }
        return items;
    }

    /** Reads a file that holds a list of words. */
    static List<String> words(String name, CorpusFolder folder, Problems problems) {
        return sequence(name, folder, problems).stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue())
                .toList();
    }

    private static List<Node> sequence(String name, CorpusFolder folder, Problems problems) {
        Optional<Node> root = root(name, folder, problems);
        if (root.isPresent() && root.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problems.add(name, 1, "This file holds no list.", "Begin each item with \"- \".");
        return List.of();
    }

    private static Optional<Node> root(String name, CorpusFolder folder, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .build();
        try {
            return new Compose(settings).composeString(folder.text(name));
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(name, at, "This line cannot be read.", "Check its spaces, colons and quotation marks.");
        } catch (YamlEngineException e) {
            problems.add(name, 1, "This file cannot be read.", "Check its spaces, colons and quotation marks.");
        }
        return Optional.empty();
    }

    private static YamlFile of(String name, MappingNode mapping, Problems problems) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (pair.getKeyNode() instanceof ScalarNode key) {
                if (values.put(key.getValue(), pair.getValueNode()) != null) {
                    problems.add(name, line(key), "\"" + key.getValue() + "\" stands here twice.", "Keep one of them.");
                }
                lines.put(key.getValue(), line(key));
            }
        }
        return new YamlFile(name, line(mapping), values, lines, problems);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Notes keys that nobody reads: mostly a misspelt one. */
    void only(Set<String> known) {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                problem(
                        key,
                        "\"" + key + "\" is not known here.",
                        "Use one of: " + String.join(", ", new TreeSet<>(known)) + ".");
            }
        }
    }

    /** One word or sentence that must be there. */
    String text(String key) {
        if (values.get(key) instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        problem(key, "\"" + key + "\" is missing or empty.", "Write \"" + key + ": ...\".");
        return "";
    }

    /** One word or sentence that may be missing. */
    String textOrEmpty(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** A list of words that must be there, maybe empty. */
    List<String> list(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(item -> ((ScalarNode) item).getValue())
                    .toList();
        }
        problem(key, "\"" + key + "\" is not a list.", "Write \"" + key + ": [first, second]\".");
        return List.of();
    }

    /** A group of further {@code key: value} lines. */
    YamlFile group(String key) {
        if (values.get(key) instanceof MappingNode mapping) {
            return of(name, mapping, problems);
        }
        problem(
                key,
                "\"" + key + "\" is missing or empty.",
                "Write \"" + key + ":\" and its lines below it, moved in by two spaces.");
        return new YamlFile(name, lineOf(key), Map.of(), Map.of(), problems);
    }

    int number(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            problem(key, "\"" + text + "\" is not a number.", "Write digits only.");
            return 0;
        }
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problem(key, "\"" + text + "\" is not a date.", "Write it as year-month-day, such as 2026-11-24.");
            return LocalDate.EPOCH;
        }
    }

    URI address(String key) {
        String text = text(key);
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            problem(key, "\"" + text + "\" is not a web address.", "Copy it again from the browser, without spaces.");
            return URI.create("");
        }
    }

    /** One of the names of an enum, in lower case. */
    <E extends Enum<E>> E oneOf(String key, Class<E> kind) {
        return oneOf(key, text(key), kind);
    }

    /** One of the names of an enum, in lower case, found at a key. */
    <E extends Enum<E>> E oneOf(String key, String text, Class<E> kind) {
        List<E> all = List.of(kind.getEnumConstants());
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(text)) {
                return one;
            }
        }
        String names = String.join(
                ", ",
                all.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
        if (!text.isEmpty()) {
            problem(key, "\"" + text + "\" is not possible for \"" + key + "\".", "Use one of: " + names + ".");
        }
        return all.get(0);
    }

    void problem(String key, String wrong, String remedy) {
        problems.add(name, lineOf(key), wrong, remedy);
    }

    private int lineOf(String key) {
        return lines.getOrDefault(key, line);
    }
}
