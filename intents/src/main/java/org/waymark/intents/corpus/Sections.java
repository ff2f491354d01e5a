package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Nation;

/** Where the sections of an entry's text stand: the common ones, such as {@code ## SMS}, and those of nations, {@code ## SMS: scotland, wales}. */
public final class Sections {

    private static final List<String> COMMON = List.of(EntryFile.SMS, EntryFile.FULL, EntryFile.QUESTIONS);
    private static final List<String> BY_NATION = List.of(EntryFile.SMS, EntryFile.FULL);

    private final List<Section> sections = new ArrayList<>();
    private final String file;
    private final Problems problems;

    /** One section; a common one has no nations. */
    private record Section(String name, Set<Nation> nations, int line, List<EntryFile.Line> lines) {

        /** Lines that follow each other are one paragraph; an empty line begins a new one. */
        String paragraphs() {
            String joined = lines.stream()
                    .map(EntryFile.Line::text)
                    .collect(Collectors.joining("\n"))
                    .strip();
            return joined.replaceAll("\n{2,}", "\u0000").replace("\n", " ").replace("\u0000", "\n\n");
        }
    }

    private Sections(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads the sections and notes what is missing, empty, unknown or there twice. */
    static Sections read(String file, CorpusFolder folder, Problems problems) {
        Sections sections = new Sections(file, problems);
        List<EntryFile.Line> current = new ArrayList<>();
        List<String> lines = folder.text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("## ")) {
                current = new ArrayList<>();
                sections.begin(line.substring(3).strip(), i + 1, current);
            } else if (!line.startsWith("# ")) {
                current.add(new EntryFile.Line(i + 1, line));
            }
        }
        sections.checkContents();
        return sections;
    }

    private void begin(String heading, int line, List<EntryFile.Line> lines) {
        int colon = heading.indexOf(':');
        if (colon >= 0 && BY_NATION.contains(heading.substring(0, colon))) {
            String name = heading.substring(0, colon);
            Set<Nation> nations = nations(name, heading.substring(colon + 1), line);
            if (!nations.isEmpty()) {
                sections.add(new Section(name, nations, line, lines));
            }
        } else if (COMMON.contains(heading) && find(heading).isEmpty()) {
            sections.add(new Section(heading, Set.of(), line, lines));
        } else {
            problems.add(
                    file,
                    line,
                    "The section \"" + heading + "\" is not known or stands here twice.",
                    "Use each of these once: " + String.join(", ", COMMON)
                            + "; and for a nation, such as \"SMS: scotland\".");
        }
    }

    private Set<Nation> nations(String name, String list, int line) {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        for (String id : list.split(",", -1)) {
            Optional<Nation> nation = nation(id.strip());
            if (nation.isEmpty()) {
                problems.add(
                        file,
                        line,
                        "\"" + id.strip() + "\" is not a nation.",
                        "Use these, with commas between them: " + allNations() + ".");
            } else if (find(name, nation.get()).isPresent() || !nations.add(nation.get())) {
                problems.add(
                        file,
                        line,
                        "There is a section \"" + name + "\" for " + id.strip() + " already.",
                        "Keep one of them.");
            }
        }
        return nations;
    }

    private static Optional<Nation> nation(String id) {
        return Arrays.stream(Nation.values())
                .filter(nation -> id(nation).equals(id))
                .findFirst();
    }

    private static String allNations() {
        return Arrays.stream(Nation.values()).map(Sections::id).collect(Collectors.joining(", "));
    }

    private static String id(Nation nation) {
        return nation.name().toLowerCase(Locale.ROOT);
    }

    private void checkContents() {
        for (String name : COMMON) {
            if (common(name).isEmpty()) {
                problems.add(
                        file,
                        1,
                        "The section \"" + name + "\" is missing or empty.",
                        "Add a line \"## " + name + "\" and write below it.");
            }
        }
        sections.stream()
                .filter(section ->
                        !section.nations().isEmpty() && section.paragraphs().isEmpty())
                .forEach(section -> problems.add(
                        file, section.line(), "This section is empty.", "Write below it, or take the heading out."));
    }

    /** The words of a common section; empty where it is missing. */
    String common(String name) {
        return find(name).map(Section::paragraphs).orElse("");
    }

    /** The lines of a common section. */
    List<EntryFile.Line> lines(String name) {
        return find(name).map(Section::lines).orElse(List.of());
    }

    /** The words that nations have of their own. */
    Map<Nation, String> variants(String name) {
        Map<Nation, String> variants = new EnumMap<>(Nation.class);
        for (Nation nation : Nation.values()) {
            find(name, nation).ifPresent(section -> variants.put(nation, section.paragraphs()));
        }
        return variants;
    }

    /** Where a common section begins; 1 where it is missing. */
    int lineOf(String name) {
        return find(name).map(Section::line).orElse(1);
    }

    /** Where the section of a nation begins, or the common one where it has none. */
    int lineOf(String name, Nation nation) {
        return find(name, nation).map(Section::line).orElseGet(() -> lineOf(name));
    }

    private Optional<Section> find(String name) {
        return sections.stream()
                .filter(section ->
                        section.name().equals(name) && section.nations().isEmpty())
                .findFirst();
    }

    private Optional<Section> find(String name, Nation nation) {
        return sections.stream()
                .filter(section ->
                        section.name().equals(name) && section.nations().contains(nation))
                .findFirst();
    }
}
