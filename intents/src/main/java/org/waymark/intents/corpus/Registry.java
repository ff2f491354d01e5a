package org.waymark.intents.corpus;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code registry.tsv}: every name and number that was ever given to an entry, one a line. */
public final class Registry {

    /** The file. */
    public static final String FILE = "registry.tsv";

    /** A number, a tab and a name. */
    public static final Pattern LINE = Pattern.compile("([1-9]\\d{0,3})\t(\\S+)");

    private Registry() {}

    /**
     * The number that a name was given.
     *
     * @param text the file
     * @param name of an intent
     * @return its number, or nothing where it is new
     */
    public static Optional<Integer> number(String text, String name) {
        return text.lines()
                .map(LINE::matcher)
                .filter(line -> line.matches() && line.group(2).equals(name))
                .map(line -> Integer.valueOf(line.group(1)))
                .findFirst();
    }

    /**
     * The next number that was never given.
     *
     * @param text the file
     * @return one more than the highest
     */
    public static int next(String text) {
        return 1
                + text.lines()
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .map(MatchResult::group)
                        .mapToInt(line -> Integer.parseInt(line.substring(0, line.indexOf('\t'))))
                        .max()
                        .orElse(0);
    }
}
