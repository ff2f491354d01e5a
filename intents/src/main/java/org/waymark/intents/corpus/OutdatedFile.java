package org.waymark.intents.corpus;

import java.util.List;
import java.util.Set;

/** Reads {@code outdated.yaml}. A corpus of somebody's own may do without it. */
final class OutdatedFile {

    static final String NAME = "outdated.yaml";
    static final Set<String> KEYS =
            Set.of("says", "unless", "reason", "instead", "source", "checked", "refused", "fine");

    private OutdatedFile() {}

    static List<Outdated> read(CorpusFolder folder, Problems problems) {
        return folder.has(NAME)
                ? YamlFile.listOf(NAME, folder, problems).stream()
                        .map(OutdatedFile::read)
                        .toList()
                : List.of();
    }

    private static Outdated read(YamlFile group) {
        group.only(KEYS);
        List<String> says = group.list("says");
        List<String> refused = group.list("refused");
        if (says.isEmpty() || refused.isEmpty()) {
            group.problem(
                    says.isEmpty() ? "says" : "refused",
                    "This list is empty.",
                    "Write the words to look for under \"says\" and an example under \"refused\".");
        }
        return new Outdated(
                says,
                group.list("unless"),
                group.text("reason"),
                group.text("instead"),
                group.text("source"),
                group.date("checked"),
                refused,
                group.list("fine"));
    }
}
