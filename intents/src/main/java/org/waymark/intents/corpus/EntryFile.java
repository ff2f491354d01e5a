package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Language;

/**
 * The words of an entry in one language, as they stand in {@code <intent>/<language>.md}: a title, then the sections SMS, Full
 * and Questions.
 *
 * @param name the file
 * @param language its language
 * @param text title, text message and full text
 * @param questions what people ask, each with its line
 */
public record EntryFile(String name, Language language, EntryText text, List<Line> questions) {

    /** The heading of the short text. */
    public static final String SMS = "SMS";

    /** The heading of the full text. */
    public static final String FULL = "Full";

    /** The heading of the questions. */
    public static final String QUESTIONS = "Questions";

    private static final List<String> SECTIONS = List.of(SMS, FULL, QUESTIONS);

    /** Copies the questions. */
    public EntryFile {
        questions = List.copyOf(questions);
    }

    /**
     * A line of the file.
     *
     * @param number from 1
     * @param text without spaces at its ends
     */
    public record Line(int number, String text) {}

    static EntryFile read(String name, Language language, CorpusFolder folder, Problems problems) {
        Map<String, List<Line>> sections = sections(name, folder, problems);
        String title = folder.text(name)
                .lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse("");
        if (title.isEmpty()) {
            problems.add(name, 1, "The title is missing.", "Begin the file with \"# \" and a title of a few words.");
        }
        for (String section : SECTIONS) {
            if (paragraphs(sections.getOrDefault(section, List.of())).isEmpty()) {
                problems.add(
                        name,
                        1,
                        "The section \"" + section + "\" is missing or empty.",
                        "Add a line \"## " + section + "\" and write below it.");
            }
        }
        EntryText text = new EntryText(
                title,
                paragraphs(sections.getOrDefault(SMS, List.of())).replace("\n\n", " "),
                paragraphs(sections.getOrDefault(FULL, List.of())));
        return new EntryFile(
                name, language, text, questions(name, sections.getOrDefault(QUESTIONS, List.of()), problems));
    }

    private static Map<String, List<Line>> sections(String name, CorpusFolder folder, Problems problems) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        List<Line> current = new ArrayList<>();
        List<String> lines = folder.text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("## ")) {
                String heading = line.substring(3).strip();
                if (!SECTIONS.contains(heading) || sections.containsKey(heading)) {
                    problems.add(
                            name,
                            i + 1,
                            "The section \"" + heading + "\" is not known or stands here twice.",
                            "Use each of these once: " + String.join(", ", SECTIONS) + ".");
                }
                current = new ArrayList<>();
                sections.putIfAbsent(heading, current);
            } else if (!line.startsWith("# ")) {
                current.add(new Line(i + 1, line));
            }
        }
        return sections;
    }

    /** Lines that follow each other are one paragraph; an empty line begins a new one. */
    private static String paragraphs(List<Line> lines) {
        String joined =
                lines.stream().map(Line::text).collect(Collectors.joining("\n")).strip();
        return joined.replaceAll("\n{2,}", "\u0000").replace("\n", " ").replace("\u0000", "\n\n");
    }

    private static List<Line> questions(String name, List<Line> lines, Problems problems) {
        List<Line> questions = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().startsWith("- ") && line.text().length() > 2) {
                questions.add(new Line(line.number(), line.text().substring(2).strip()));
            } else if (!line.text().isEmpty()) {
                problems.add(name, line.number(), "This line is not a question.", "Begin each question with \"- \".");
            }
        }
        return questions;
    }
}
