package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;

/**
 * The words of an entry in one language, as they stand in {@code <intent>/<language>.md}: a title, then the sections SMS, Full
 * and Questions, and SMS or Full again for nations where the answer is another one.
 *
 * @param name the file
 * @param language its language
 * @param text title, text message and full text
 * @param questions what people ask, each with its line
 * @param sections where its sections stand
 * @param provenance what a translation says of itself
 */
public record EntryFile(
        String name,
        Language language,
        EntryText text,
        List<Line> questions,
        Sections sections,
        Provenance provenance) {

    /** The heading of the short text. */
    public static final String SMS = "SMS";

    /** The heading of the full text. */
    public static final String FULL = "Full";

    /** The heading of the questions. */
    public static final String QUESTIONS = "Questions";

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
        List<String> lines = folder.text(name).lines().toList();
        String title = lines.stream()
                .skip(Provenance.end(lines))
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse("");
        if (title.isEmpty()) {
            problems.add(name, 1, "The title is missing.", "Begin the file with \"# \" and a title of a few words.");
        }
        Sections sections = Sections.read(name, folder, problems);
        EntryText text = new EntryText(
                title, brief(sections.common(SMS)), sections.common(FULL), briefs(sections), sections.variants(FULL));
        return new EntryFile(
                name,
                language,
                text,
                questions(name, sections.lines(QUESTIONS), problems),
                sections,
                Provenance.read(name, lines, problems));
    }

    private static Map<Nation, String> briefs(Sections sections) {
        Map<Nation, String> briefs = sections.variants(SMS);
        briefs.replaceAll((nation, words) -> brief(words));
        return briefs;
    }

    /** An empty line costs as much as a letter. */
    private static String brief(String words) {
        return words.replace("\n\n", " ");
    }

    /**
     * The entry to which it belongs.
     *
     * @return its name: that of the folder
     */
    public String intent() {
        return name.substring(0, name.indexOf('/'));
    }

    /**
     * Where a section begins.
     *
     * @param section {@link #SMS}, {@link #FULL} or {@link #QUESTIONS}
     * @return its line, from 1
     */
    public int lineOf(String section) {
        return sections.lineOf(section);
    }

    /**
     * Where the words for one nation begin.
     *
     * @param section {@link #SMS} or {@link #FULL}
     * @param nation which
     * @return the line of its own section, or of the common one where it has none
     */
    public int lineOf(String section, Nation nation) {
        return sections.lineOf(section, nation);
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
