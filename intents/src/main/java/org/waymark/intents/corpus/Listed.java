package org.waymark.intents.corpus;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Resource;

/** What entries refer to by name: {@code helplines.yaml}, {@code resources.yaml} and {@code topics.yaml}. */
final class Listed {

    static final Set<String> HELPLINE_KEYS = Set.of(
            "name", "number", "text", "email", "brief", "hours", "cost", "nations", "languages", "source", "checked");
    static final Set<String> RESOURCE_KEYS =
            Set.of("name", "short", "publisher", "url", "nations", "languages", "checked");

    private final Map<String, Helpline> helplines = new LinkedHashMap<>();
    private final Map<String, Resource> resources = new LinkedHashMap<>();
    private final List<String> topics;

    Listed(CorpusFolder folder, Problems problems) {
        YamlFile lines = YamlFile.of("helplines.yaml", folder, problems);
        lines.keys().forEach(id -> helplines.put(id, readHelpline(id, lines.group(id))));
        YamlFile toolkits = YamlFile.of("resources.yaml", folder, problems);
        toolkits.keys().forEach(id -> resources.put(id, readResource(id, toolkits.group(id))));
        topics = YamlFile.words("topics.yaml", folder, problems);
    }

    private static Helpline readHelpline(String id, YamlFile file) {
        file.only(HELPLINE_KEYS);
        file.text("source");
        file.date("checked");
        String number = file.textOrEmpty("number");
        String contact = number.isEmpty() ? file.textOrEmpty("email") : number;
        if (contact.isEmpty()) {
            file.problem("name", "This helpline has no number.", "Write \"number:\" or \"email:\".");
        }
        return new Helpline(
                id,
                file.text("name"),
                contact,
                file.textOrEmpty("text"),
                file.text("brief"),
                file.textOrEmpty("hours"),
                nations(file));
    }

    private static Resource readResource(String id, YamlFile file) {
        file.only(RESOURCE_KEYS);
        nations(file);
        file.list("languages");
        file.date("checked");
        URI url = file.address("url");
        if (url.getHost() == null) {
            file.problem("url", "\"" + url + "\" has no host.", "Write the whole address, beginning with https://.");
        }
        return new Resource(id, file.text("name"), file.text("short"), file.text("publisher"), url);
    }

    /** The nations of an entry, a helpline or a resource. */
    static Set<Nation> nations(YamlFile file) {
        Set<Nation> nations = new LinkedHashSet<>();
        file.list("nations").forEach(name -> nations.add(file.oneOf("nations", name, Nation.class)));
        if (nations.isEmpty()) {
            file.problem(
                    "nations",
                    "No nation is named.",
                    "Write those where this is true: england, wales, scotland, northern_ireland.");
        }
        return nations;
    }

    Helpline helpline(YamlFile file, String key, String id) {
        Helpline found = helplines.get(id);
        if (found == null) {
            file.problem(
                    key,
                    "There is no helpline \"" + id + "\".",
                    "Use a name from helplines.yaml, or add it there with its source.");
            return new Helpline(id, id, id, "", "", "", Set.of());
        }
        return found;
    }

    Resource resource(YamlFile file, String id) {
        Resource found = resources.get(id);
        if (found == null) {
            file.problem(
                    "resources",
                    "There is no resource \"" + id + "\".",
                    "Use a name from resources.yaml, or add it there.");
            return new Resource(id, id, id, id, URI.create(""));
        }
        return found;
    }

    List<Helpline> helplines() {
        return List.copyOf(helplines.values());
    }

    List<Resource> resources() {
        return List.copyOf(resources.values());
    }

    List<String> topics() {
        return topics;
    }
}
