package org.waymark.intents.match;

import java.util.Optional;

/**
 * What the three models say about one question, before they are pooled.
 *
 * <p>Arrays hold one value a label.
 */
final class View {

    private static final double LEAST_SHARE = 1e-3;

    private final double[] meaning;
    private final double[] shares;
    private final double[] margins;
    private final Neighbours neighbours;
    private final Optional<Closeness> closeness;
    private final double evidence;
    private final int words;
    private final double knownWords;

    /**
     * Puts them together.
     *
     * @param sums what the meaning model says; all 0 where there is none
     * @param margins what the word model says
     * @param neighbours the nearest examples
     * @param closeness of the examples; empty where there is no meaning
     * @param words how many words the question has
     * @param knownWords the share of them that stand in an example
     */
    View(
            double[] sums,
            double[] margins,
            Neighbours neighbours,
            Optional<Closeness> closeness,
            int words,
            double knownWords) {
        this.meaning = Softmax.of(sums);
        this.evidence = Softmax.logOfSum(sums);
        this.margins = margins;
        this.neighbours = neighbours;
        this.shares = neighbours.shares();
        this.closeness = closeness;
        this.words = words;
        this.knownWords = knownWords;
    }

    int labelCount() {
        return meaning.length;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    int words() {
        return words;
    }

    double knownWords() {
        return knownWords;
    }

    double[] meaning() {
        return meaning;
    }

    double[] shares() {
        return shares;
    }

    double[] margins() {
        return margins;
    }

    /** How much speaks for anything at all. */
    double evidence() {
        return evidence;
    }

    /** The cosine of the question and the nearest middle of a label; 0 where there is no meaning. */
    double nearestMiddle() {
        return closeness.map(known -> known.nearestMiddle(neighbours)).orElse(0.0);
    }

    /** {@link Closeness#belonging}; 0 where there is no meaning. */
    double belonging(int label) {
        return closeness.map(known -> known.belonging(neighbours, label)).orElse(0.0);
    }

    /** The logarithm of what the meaning model gives a label. */
    double logMeaning(int label) {
        return Math.log(meaning[label] + 1e-9);
    }

    /** The logarithm of the neighbours' share; no neighbour is no proof. */
    double logShare(int label) {
        return Math.log(shares[label] + LEAST_SHARE);
    }
}
