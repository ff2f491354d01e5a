package org.waymark.intents.corpus;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Resource;
import org.waymark.core.corpus.Volatility;

/** Reads {@code <intent>/intent.yaml}. */
final class IntentFile {

    static final Set<String> KEYS = Set.of(
            "number",
            "topic",
            "resources",
            "link",
            "links",
            "helplines",
            "nations",
            "related",
            "volatility",
            "checked",
            "review_by");

    private IntentFile() {}

    /** The entry, or nothing where too much is missing to make one; the reasons are noted. */
    static Optional<Entry> read(IntentId id, YamlFile file, Map<Language, EntryText> texts, Listed listed) {
        file.only(KEYS);
        List<Resource> resources = file.list("resources").stream()
                .map(key -> listed.resource(file, key))
                .toList();
        if (resources.isEmpty()) {
            file.problem(
                    "resources", "There is no resource.", "Name the toolkit or organisation that this comes from.");
        }
        if (resources.isEmpty() || !texts.containsKey(Language.ENGLISH)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                id,
                file.number("number"),
                topic(file, listed.topics()),
                resources,
                file.address("link"),
                links(file),
                file.list("helplines").stream()
                        .map(key -> listed.helpline(file, "helplines", key))
                        .toList(),
                Listed.nations(file),
                related(file),
                file.oneOf("volatility", Volatility.class),
                file.date("checked"),
                file.date("review_by"),
                texts));
    }

    private static String topic(YamlFile file, List<String> topics) {
        String topic = file.text("topic");
        if (!topic.isEmpty() && !topic.equals(TextCorpus.CONTROL) && !topics.contains(topic)) {
            file.problem(
                    "topic",
                    "\"" + topic + "\" is not in topics.yaml.",
                    "Use one of: " + String.join(", ", topics) + ".");
        }
        return topic;
    }

    /** Pages of single nations: most entries have none. */
    private static Map<Nation, URI> links(YamlFile file) {
        Map<Nation, URI> links = new EnumMap<>(Nation.class);
        if (file.keys().contains("links")) {
            YamlFile group = file.group("links");
            group.keys().forEach(name -> links.put(group.oneOf(name, name, Nation.class), group.address(name)));
        }
        return links;
    }

    private static List<IntentId> related(YamlFile file) {
        List<IntentId> related = new ArrayList<>();
        for (String id : file.list("related")) {
            if (IntentId.isValid(id)) {
                related.add(new IntentId(id));
            } else {
                file.problem(
                        "related",
                        "\"" + id + "\" is not a name for an intent.",
                        "Write the name of an intent folder.");
            }
        }
        return related;
    }
}
