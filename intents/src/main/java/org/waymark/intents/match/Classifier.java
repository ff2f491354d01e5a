package org.waymark.intents.match;

import java.util.List;

/** Ranks labels for a question. The same classifier answers people and is measured on benchmarks. */
public interface Classifier {

    /**
     * Ranks all labels.
     *
     * @param question in a person's own words
     * @return the most likely first; empty when nothing in the question is known
     */
    List<Score> rank(String question);

    /**
     * Does this word stand in any example?
     *
     * @param word in lower case
     * @return true when it does
     */
    boolean knows(String word);
}
