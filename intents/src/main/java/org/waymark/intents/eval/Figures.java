package org.waymark.intents.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Example;

/**
 * The figures of an evaluation. Shares are from 0 to 1; a share of nothing is 0.
 *
 * @param n questions
 * @param accuracy in-scope questions whose best label is right, whatever its probability
 * @param accuracyAtThreshold in-scope questions that are answered, and rightly
 * @param wrongAnswers in-scope questions that are answered, and wrongly
 * @param oosRecall out-of-scope questions that are not answered
 * @param oosAuroc how well confidence separates in-scope from out-of-scope questions (area under the ROC curve)
 * @param mcc Matthews correlation over all labels, "none of these" among them (Gorodkin 2004), at the threshold; from -1 to 1
 * @param macroF1 the mean over in-scope labels of F1, without a threshold
 * @param top3 in-scope questions whose label is among the best three
 * @param p50Ms half of the questions took at most so many milliseconds
 * @param p99Ms 99 in 100 questions took at most so many milliseconds
 * @param perIntent for each in-scope label its questions and its accuracy
 */
public record Figures(
        int n,
        double accuracy,
        double accuracyAtThreshold,
        double wrongAnswers,
        double oosRecall,
        double oosAuroc,
        double mcc,
        double macroF1,
        double top3,
        double p50Ms,
        double p99Ms,
        Map<String, PerIntent> perIntent) {

    private static final int TOP = 3;
    private static final double NANOS_A_MILLI = 1e6;

    /** Copies the map. */
    public Figures {
        perIntent = Map.copyOf(perIntent);
    }

    /**
     * The figures of one label.
     *
     * @param n questions with this label
     * @param accuracy those whose best label is right
     */
    public record PerIntent(int n, double accuracy) {}

    /**
     * Works them out.
     *
     * @param predictions on labelled questions
     * @param rules when a question is answered
     * @return the figures
     */
    public static Figures of(List<Prediction> predictions, ConfidenceRules rules) {
        List<Prediction> in =
                predictions.stream().filter(one -> one.example().inScope()).toList();
        List<Prediction> out =
                predictions.stream().filter(one -> !one.example().inScope()).toList();
        return new Figures(
                predictions.size(),
                share(in.stream().filter(Prediction::isRight).count(), in.size()),
                share(
                        in.stream()
                                .filter(one -> one.isAnswered(rules) && one.isRight())
                                .count(),
                        in.size()),
                share(
                        in.stream()
                                .filter(one -> one.isAnswered(rules) && !one.isRight())
                                .count(),
                        in.size()),
                share(out.stream().filter(one -> !one.isAnswered(rules)).count(), out.size()),
                auroc(in, out),
                mcc(predictions, rules),
                macroF1(in),
                share(in.stream().filter(one -> one.isInTop(TOP)).count(), in.size()),
                percentile(predictions, 0.50),
                percentile(predictions, 0.99),
                perIntent(in));
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** The chance that an in-scope question is more confident than an out-of-scope one; equal counts half. */
    private static double auroc(List<Prediction> in, List<Prediction> out) {
        if (in.isEmpty() || out.isEmpty()) {
            return 0;
        }
        double[] lower =
                out.stream().mapToDouble(Prediction::confidence).sorted().toArray();
        double sum =
                in.stream().mapToDouble(one -> below(lower, one.confidence())).sum();
        return sum / ((double) in.size() * out.size());
    }

    private static double below(double[] sorted, double value) {
        long less = Arrays.stream(sorted).filter(one -> one < value).count();
        long same = Arrays.stream(sorted).filter(one -> one == value).count();
        return less + same / 2.0;
    }

    /**
     * Matthews correlation over all labels, "none of these" among them (Gorodkin 2004).
     *
     * @param predictions on labelled questions
     * @param rules when a question is answered
     * @return from -1 to 1; 0 where all have one label
     */
    public static double mcc(List<Prediction> predictions, ConfidenceRules rules) {
        Map<String, Integer> meant = new TreeMap<>();
        Map<String, Integer> said = new TreeMap<>();
        double right = 0;
        for (Prediction one : predictions) {
            String answer = one.isAnswered(rules) ? one.best() : Example.OUT_OF_SCOPE;
            meant.merge(one.example().label(), 1, Integer::sum);
            said.merge(answer, 1, Integer::sum);
            right += answer.equals(one.example().label()) ? 1 : 0;
        }
        double all = predictions.size();
        double spread = Math.sqrt(all * all - together(said, said)) * Math.sqrt(all * all - together(meant, meant));
        return spread == 0 ? 0 : (right * all - together(said, meant)) / spread;
    }

    private static double together(Map<String, Integer> a, Map<String, Integer> b) {
        return a.entrySet().stream()
                .mapToDouble(one -> (double) one.getValue() * b.getOrDefault(one.getKey(), 0))
                .sum();
    }

    private static double macroF1(List<Prediction> in) {
        Set<String> labels = in.stream().map(one -> one.example().label()).collect(Collectors.toSet());
        return labels.stream().mapToDouble(label -> f1(label, in)).average().orElse(0);
    }

    private static double f1(String label, List<Prediction> in) {
        long said = in.stream().filter(one -> one.best().equals(label)).count();
        long meant =
                in.stream().filter(one -> one.example().label().equals(label)).count();
        long both = in.stream()
                .filter(one -> one.isRight() && one.best().equals(label))
                .count();
        return 2.0 * both / (said + meant);
    }

    private static double percentile(List<Prediction> predictions, double share) {
        long[] nanos =
                predictions.stream().mapToLong(Prediction::nanos).sorted().toArray();
        return nanos.length == 0 ? 0 : nanos[(int) Math.ceil(share * nanos.length) - 1] / NANOS_A_MILLI;
    }

    private static Map<String, PerIntent> perIntent(List<Prediction> in) {
        Map<String, List<Prediction>> byLabel =
                in.stream().collect(Collectors.groupingBy(one -> one.example().label()));
        Map<String, PerIntent> figures = new TreeMap<>();
        byLabel.forEach((label, all) -> figures.put(
                label,
                new PerIntent(
                        all.size(),
                        share(all.stream().filter(Prediction::isRight).count(), all.size()))));
        return figures;
    }
}
