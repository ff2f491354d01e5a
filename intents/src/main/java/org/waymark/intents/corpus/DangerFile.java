package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Danger;
import org.waymark.intents.safety.DangerSigns;
import org.waymark.intents.safety.SignGroups;

/** Reads how danger shows in one language: {@code urgent/<language>.yaml}. */
final class DangerFile {

    static final Set<String> KEYS = Set.of("kind", "intent", "words", "signs", "alone", "unless");

    private static final String GROUPS = "groups";
    /** The group of words that say nothing beside a sign that stands alone. */
    private static final String ASIDES = "<aside>";

    private static final Pattern PARTS = Pattern.compile("&");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private final CorpusFolder folder;
    private final Language language;
    private final SignGroups groups = new SignGroups();

    private DangerFile(CorpusFolder folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** The kinds of danger in this file, the most urgent first. */
    static List<DangerSigns> read(String name, Language language, CorpusFolder folder, Problems problems) {
        DangerFile file = new DangerFile(folder, language);
        List<DangerSigns> dangers = new ArrayList<>();
        for (YamlFile item : YamlFile.listOf(name, folder, problems)) {
            if (item.keys().contains(GROUPS)) {
                file.learnGroups(item);
            } else {
                file.danger(item).ifPresent(dangers::add);
            }
        }
        return dangers;
    }

    private void learnGroups(YamlFile item) {
        item.only(Set.of(GROUPS));
        YamlFile named = item.group(GROUPS);
        for (String name : named.keys()) {
            groups.add(name, writtenOut(named, name, named.text(name)));
        }
    }

    private Optional<DangerSigns> danger(YamlFile item) {
        item.only(KEYS);
        String intent = item.text("intent");
        String kind = item.text("kind");
        String words = item.text("words");
        if (!folder.has(intent + "/intent.yaml")) {
            item.problem(
                    "intent", "There is no intent \"" + intent + "\".", "Write the name of an intent folder here.");
            return Optional.empty();
        }
        Danger danger = new Danger(kind, new IntentId(intent), words);
        List<String> alone = item.keys().contains("alone") ? signs(item, "alone") : List.of();
        List<String> asides = groups.unknown(ASIDES).isPresent() ? List.of() : List.of(groups.writtenOut(ASIDES));
        return Optional.of(new DangerSigns(
                language, danger, new DangerSigns.Signs(signs(item, "signs"), alone, asides, signs(item, "unless"))));
    }

    private List<String> signs(YamlFile item, String key) {
        return item.list(key).stream().map(sign -> writtenOut(item, key, sign)).toList();
    }

    private String writtenOut(YamlFile item, String key, String sign) {
        groups.unknown(sign)
                .ifPresent(name -> item.problem(
                        key,
                        "There is no group \"" + name + "\" above \"" + sign + "\".",
                        "Add it to \"groups\" at the top of the file, or correct its name."));
        if (Arrays.stream(PARTS.split(sign, -1))
                .anyMatch(part -> !WORD.matcher(part).find())) {
            item.problem(key, "\"" + sign + "\" has a part without a word.", "Write a word on both sides of \"&\".");
        }
        return groups.writtenOut(sign);
    }
}
