package org.waymark.intents.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Phrase;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.Problem;

/** A corpus of two entries in a folder, in which a test breaks one thing and reads what an editor would read. */
public final class SmallCorpus {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Path folder;

    private SmallCorpus(Path folder) {
        this.folder = folder;
    }

    /** Writes a corpus with nothing wrong in it. */
    public static SmallCorpus in(Path folder) {
        SmallCorpus corpus = new SmallCorpus(folder);
        corpus.write("topics.yaml", "- money\n");
        corpus.write("helplines.yaml", """
                line:
                  name: The Line
                  number: "0800 111 2222"
                  brief: free, 24h
                  nations: [england]
                  source: a page
                  checked: 2026-05-10
                """);
        corpus.write("resources.yaml", """
                kit:
                  name: The Kit
                  short: Kit
                  publisher: Somebody
                  url: https://kit.org
                  nations: [england]
                  languages: [en]
                  checked: 2026-05-10
                """);
        corpus.write("phrases/en.yaml", phrases("English"));
        corpus.write("wording/en.yaml", """
                exposing: [asylum]
                advice: [you will win]
                """);
        corpus.write("urgent/en.yaml", """
                - kind: harm
                  intent: card
                  words: Call 0800 111 2222 now.
                  signs: [hurting me]
                  unless: [not hurting me]
                """);
        corpus.write("registry.tsv", "1\tcard\n2\tbank\n3\tgone\n");
        corpus.writeEntry("card", 1);
        corpus.writeEntry("bank", 2);
        return corpus;
    }

    private static String phrases(String name) {
        StringBuilder text = new StringBuilder("name: " + name + "\nhuman: line\nsays:\n");
        for (Phrase phrase : Phrase.values()) {
            String places =
                    switch (phrase) {
                        case CALL -> "Call {number} ({brief})";
                        case TEXT -> "Text {word} to {number} ({brief})";
                        case EMAIL -> "Write {address} ({brief})";
                        case WHO_ANSWERS -> "{number} is {name} {hours}";
                        case SOURCE -> "{source} {checked}";
                        case ONLY_IN -> "Only {nations}";
                        case FOR_NATION -> "For {nation}";
                        case HELP, PRIVACY -> "Words. {operator}";
                        case OPERATOR -> "Run by {name}.";
                        case UNREVIEWED -> "Call {number}.";
                        case WHY -> "{question} {words} {sure} {lead}";
                        case WHY_MEANING -> "{question} {sure} {lead}";
                        case COPY_BUTTON -> "Copy {segments}";
                        case POSTER_TEXT -> "Text {number} to {phone}";
                        default -> "Words.";
                    };
            text.append("  ")
                    .append(lower(phrase))
                    .append(": \"")
                    .append(places)
                    .append("\"\n");
        }
        text.append("commands:\n");
        for (Command command : Command.values()) {
            text.append("  ")
                    .append(lower(command))
                    .append(": [")
                    .append(lower(command))
                    .append("]\n");
        }
        return text + "digits: [one, two]\nnumber_words: {poster: [text], any: [number]}\n"
                + "remarks: {thanks: [thanks], insult: [idiot]}\njoiners: [also]\ntopics:\n  money: Money\nnations:\n"
                + "  england: England\n  wales: Wales\n  scotland: Scotland\n  northern_ireland: Northern Ireland\n"
                + "nation_words:\n  england: [england]\n  wales: [wales]\n  scotland: [scotland]\n  northern_ireland: [ni]\n";
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void writeEntry(String id, int number) {
        write(id + "/intent.yaml", """
                number: %d
                topic: money
                resources: [kit]
                link: https://kit.org/%s
                helplines: [line]
                nations: [england]
                related: []
                volatility: low
                checked: 2026-05-10
                review_by: 2027-05-10
                """.formatted(number, id));
        String questions = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> "- question " + i + " about " + id)
                .collect(Collectors.joining("\n"));
        write(id + "/en.md", """
                # The %s

                ## SMS

                You have 14 days. Call somebody.

                ## Full

                You have 14 days.

                Call somebody.

                ## Questions

                %s
                """.formatted(id, questions));
    }

    /** Adds a Persian translation that is as it should be. */
    public SmallCorpus translated() {
        write("phrases/fa.yaml", phrases("Farsi").replace("[more]", "[bishtar]"));
        String questions =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "- porsesh " + i).collect(Collectors.joining("\n"));
        write("card/fa.md", """
                # Kart

                ## SMS

                Shoma ۱۴ ruz vaght darid.

                ## Full

                Shoma ۱۴ ruz vaght darid.

                ## Questions

                %s
                """.formatted(questions));
        return this;
    }

    /** Writes a file. */
    public SmallCorpus write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that may be no text. */
    public SmallCorpus write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes words in a file; they must stand there. */
    public SmallCorpus change(String name, String from, String to) {
        try {
            String text = Files.readString(folder.resolve(name));
            if (!text.contains(from)) {
                throw new IllegalArgumentException("\"" + from + "\" is not in " + name);
            }
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a new entry as another one is. */
    public SmallCorpus copy(String from, String to) {
        try {
            for (String name : List.of("/intent.yaml", "/en.md")) {
                write(to + name, Files.readString(folder.resolve(from + name)));
            }
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a file away. */
    public SmallCorpus delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public CorpusFolder folder() {
        return CorpusFolder.at(folder);
    }

    /** What an editor would read. */
    public List<String> problems() {
        return new CorpusChecker(TODAY)
                .check(folder()).stream().map(Problem::toString).toList();
    }
}
