package org.waymark.intents.match;

import java.util.Arrays;

/** What speaks for and against the best label being right: many weak signs, weighed by {@link Detector}. */
final class Signals {

    private static final double LEAST = 1e-6;

    private Signals() {}

    /** The signs in a fixed order; a stored {@link Detector} depends on it. */
    static double[] of(View view, double[] pooled) {
        int best = Vectors.best(pooled);
        double[] meaning = view.meaning();
        double[] margins = view.margins();
        Neighbours neighbours = view.neighbours();
        return new double[] {
            logOdds(pooled[best]),
            Math.log(pooled[best] + LEAST) - Math.log(Vectors.second(pooled, best) + LEAST),
            logOdds(meaning[best]),
            entropy(meaning),
            view.evidence(),
            margins[best],
            margins[best] - Vectors.second(margins, best),
            view.shares()[best],
            neighbours.highest(),
            neighbours.mean(),
            neighbours.highest(best),
            view.nearestMiddle(),
            view.belonging(best),
            Vectors.best(margins) == best ? 1 : 0,
            Vectors.best(meaning) == best ? 1 : 0,
            Vectors.best(view.shares()) == best ? 1 : 0,
            view.knownWords(),
            Math.log1p(view.words())
        };
    }

    private static double logOdds(double probability) {
        double bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }

    private static double entropy(double[] probabilities) {
        return -Arrays.stream(probabilities)
                .filter(probability -> probability > 0)
                .map(probability -> probability * Math.log(probability))
                .sum();
    }
}
