package org.waymark.intents.match;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * How likely is the best label right? A logistic regression on {@link Signals}. It learns on the training questions alone: on
 * questions that were held out, and on questions whose whole label was held out, which are therefore like questions that are not
 * ours. Right and not right count the same, however many there are of each.
 */
final class Detector {

    private static final int FEWEST_OF_EACH = 5;
    /**
     * What the mean mistake costs beside large weights. Whole labels that were held out lie nearer than most questions that are not
     * ours, so signals must not be weighed more finely than that: the more rows there are, the less each counts.
     */
    private static final double COST = 100;

    private static final double MOST_COST = 1;
    private static final double TOLERANCE = 1e-4;

    private final double[] weights;
    private final double start;

    private Detector(double[] weights, double start) {
        this.weights = weights;
        this.start = start;
    }

    /** A question that was held out: what speaks for and against its best label, and whether that was right. */
    static final class Row {

        private final double[] signals;
        private final boolean right;

        Row(double[] signals, boolean right) {
            this.signals = signals;
            this.right = right;
        }

        double[] signals() {
            return signals;
        }

        boolean right() {
            return right;
        }
    }

    /** Learns; with too few of either kind it believes the pooled probability, which is the first signal. */
    static Detector learn(List<Row> rows) {
        long right = rows.stream().filter(Row::right).count();
        if (Math.min(right, rows.size() - right) < FEWEST_OF_EACH) {
            double[] weights = new double[rows.isEmpty() ? 1 : rows.get(0).signals().length];
            weights[0] = 1;
            return new Detector(weights, 0);
        }
        return new Scaling(rows).train(rows, right);
    }

    /** The probability that the best label is right. */
    double probability(double[] signals) {
        double sum = start;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * signals[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeDouble(start);
        out.writeInt(weights.length);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static Detector read(DataInputStream in) throws IOException {
        double start = in.readDouble();
        double[] weights = new double[in.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readDouble();
        }
        return new Detector(weights, start);
    }

    /** Signals are brought to mean 0 and spread 1 for training, and the weights back afterwards. */
    private static final class Scaling {

        private final double[] means;
        private final double[] spreads;

        Scaling(List<Row> rows) {
            int size = rows.get(0).signals().length;
            this.means = new double[size];
            this.spreads = new double[size];
            for (int i = 0; i < size; i++) {
                int signal = i;
                means[i] = rows.stream()
                        .mapToDouble(row -> row.signals()[signal])
                        .average()
                        .orElse(0);
                double variance = rows.stream()
                        .mapToDouble(row -> Math.pow(row.signals()[signal] - means[signal], 2))
                        .average()
                        .orElse(0);
                // A signal that never changes says nothing: the meaning of a language without a sentence model.
                spreads[i] = variance < 1e-12 ? Double.POSITIVE_INFINITY : Math.sqrt(variance);
            }
        }

        Detector train(List<Row> rows, long right) {
            Problem problem = new Problem();
            problem.l = rows.size();
            problem.n = means.length + 1;
            problem.bias = 1;
            problem.x = rows.stream().map(row -> scaled(row.signals())).toArray(Feature[][]::new);
            problem.y = rows.stream().mapToDouble(row -> row.right() ? 1 : 0).toArray();
            Parameter parameter = new Parameter(SolverType.L2R_LR, Math.min(MOST_COST, COST / rows.size()), TOLERANCE);
            parameter.setWeights(
                    new double[] {rows.size() / (2.0 * right), rows.size() / (2.0 * (rows.size() - right))},
                    new int[] {1, 0});
            Linear.disableDebugOutput();
            return back(Linear.train(problem, parameter));
        }

        private Feature[] scaled(double[] signals) {
            Feature[] nodes = new Feature[means.length + 1];
            for (int i = 0; i < means.length; i++) {
                nodes[i] = new FeatureNode(i + 1, (signals[i] - means[i]) / spreads[i]);
            }
            nodes[means.length] = new FeatureNode(means.length + 1, 1);
            return nodes;
        }

        private Detector back(Model model) {
            double sign = model.getLabels()[0] == 1 ? 1 : -1;
            double[] trained = model.getFeatureWeights();
            double[] weights = new double[means.length];
            double start = sign * trained[means.length];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = sign * trained[i] / spreads[i];
                start -= weights[i] * means[i];
            }
            return new Detector(weights, start);
        }
    }
}
