package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * One probability a label out of the three models: a logarithmic pool (Genest and Zidek 1986) whose weights are learnt on questions
 * that the models had not seen.
 *
 * @param meaning what the meaning model counts
 * @param shares what the neighbours count
 * @param margins what the word model counts
 */
record Pool(double meaning, double shares, double margins) {

    /** Near what six public sets come to by themselves; sets that are too small to learn weights on keep it. */
    static final Pool USUAL = new Pool(1, 0.5, 2);

    private static final int FEWEST_ROWS = 30;
    /** How strongly a set holds on to the usual weights: much for dozens of questions, next to nothing for thousands. */
    private static final double HOLD = 5;

    private static final int ROUNDS = 40;
    private static final double[] STEPS = {2, 1.25, 1.05};
    private static final double LEAST = 0.02;
    private static final double MOST = 20;

    /**
     * A question whose label is known.
     *
     * @param view what the models say
     * @param label which is right
     */
    record Row(View view, int label) {}

    /** Climbs from the usual weights, one weight at a time, while the right labels become likelier. */
    static Pool learn(List<Row> rows) {
        if (rows.size() < FEWEST_ROWS) {
            return USUAL;
        }
        Pool best = USUAL;
        double likelihood = best.likelihood(rows);
        for (double step : STEPS) {
            for (int round = 0; round < ROUNDS; round++) {
                Pool from = best;
                for (Pool next : from.neighbours(step)) {
                    double nextLikelihood = next.likelihood(rows);
                    if (nextLikelihood > likelihood) {
                        likelihood = nextLikelihood;
                        best = next;
                    }
                }
                if (best.equals(from)) {
                    break;
                }
            }
        }
        return best;
    }

    private List<Pool> neighbours(double step) {
        return List.of(
                new Pool(bounded(meaning * step), shares, margins),
                new Pool(bounded(meaning / step), shares, margins),
                new Pool(meaning, bounded(shares * step), margins),
                new Pool(meaning, bounded(shares / step), margins),
                new Pool(meaning, shares, bounded(margins * step)),
                new Pool(meaning, shares, bounded(margins / step)));
    }

    private static double bounded(double weight) {
        return Math.min(Math.max(weight, LEAST), MOST);
    }

    private double likelihood(List<Row> rows) {
        // Worked out side by side, added up in order: the same rows give the same sum on every machine.
        double[] logs = rows.parallelStream()
                .mapToDouble(row -> Math.log(probabilities(row.view())[row.label()] + 1e-12))
                .toArray();
        return Arrays.stream(logs).sum() - HOLD * distance();
    }

    private double distance() {
        return square(meaning / USUAL.meaning) + square(shares / USUAL.shares) + square(margins / USUAL.margins);
    }

    private static double square(double ratio) {
        return Math.log(ratio) * Math.log(ratio);
    }

    /** The probability of every label, given that one of them is right. */
    double[] probabilities(View view) {
        double[] sums = new double[view.labelCount()];
        for (int label = 0; label < sums.length; label++) {
            sums[label] =
                    meaning * view.logMeaning(label) + shares * view.logShare(label) + margins * view.margins()[label];
        }
        return Softmax.of(sums);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(meaning);
        out.writeDouble(shares);
        out.writeDouble(margins);
    }

    static Pool read(DataInputStream in) throws IOException {
        return new Pool(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
