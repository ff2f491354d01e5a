package org.waymark.intents.eval;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.intents.match.Example;

/** Labelled questions: one {@code label<TAB>text} a line, UTF-8, no header. */
public final class Tsv {

    private Tsv() {}

    /**
     * Reads a file.
     *
     * @param file where the questions are
     * @return them, in file order
     * @throws UnreadableTsvException with the line and what to do
     */
    public static List<Example> read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (MalformedInputException e) {
            throw new UnreadableTsvException(file + " is not UTF-8 text. Save it as UTF-8.");
        } catch (IOException e) {
            throw new UnreadableTsvException("The file " + file + " cannot be read. Check its path.");
        }
    }

    /**
     * Reads a text.
     *
     * @param name what to call it when something is wrong
     * @param text its lines
     * @return the questions, in order
     * @throws UnreadableTsvException with the line and what to do
     */
    public static List<Example> parse(String name, String text) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                examples.add(example(name, i + 1, lines.get(i)));
            }
        }
        if (examples.isEmpty()) {
            throw new UnreadableTsvException(name + " holds no questions. Write one \"label<TAB>question\" a line.");
        }
        return examples;
    }

    private static Example example(String name, int line, String text) {
        int tab = text.indexOf('\t');
        if (tab <= 0 || text.substring(tab + 1).isBlank()) {
            throw new UnreadableTsvException(
                    name + ":" + line + ": This line is not \"label<TAB>question\". Put one tab between the two.");
        }
        return new Example(
                text.substring(0, tab).strip(), text.substring(tab + 1).strip());
    }

    /** A file of questions that cannot be read. The message is for people. */
    public static final class UnreadableTsvException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableTsvException(String message) {
            super(message);
        }
    }
}
