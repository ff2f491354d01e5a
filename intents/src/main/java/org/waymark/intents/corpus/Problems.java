package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that an editor sees everything at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Nothing wrong so far. */
    public Problems() {}

    /**
     * Notes a problem.
     *
     * @param file relative to the corpus folder
     * @param line from 1
     * @param wrong what is wrong: a whole sentence
     * @param remedy what to do: a whole sentence
     */
    public void add(String file, int line, String wrong, String remedy) {
        found.add(new Problem(file, line, wrong, remedy));
    }

    /**
     * Everything that was noted.
     *
     * @return by file and line
     */
    public List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    /**
     * Is everything right so far?
     *
     * @return true when nothing was noted
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
