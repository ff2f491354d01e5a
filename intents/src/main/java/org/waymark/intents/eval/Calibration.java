package org.waymark.intents.eval;

import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;

/** Chooses the threshold from which an answer is sure enough, on questions that serve for nothing else. */
public final class Calibration {

    private static final int STEPS = 200;

    /** In-scope accuracy that may be lost where the file holds no question out of scope. */
    private static final double ACCEPTED_LOSS = 0.01;

    private Calibration() {}

    /**
     * Chooses.
     *
     * @param predictions on the calibration questions
     * @return with questions out of scope: the rule with the highest sum of in-scope accuracy and out-of-scope recall; without
     *     them: the strictest rule that loses one point of accuracy at most
     */
    public static ConfidenceRule choose(List<Prediction> predictions) {
        boolean hasOutOfScope = predictions.stream()
                .anyMatch(prediction -> !prediction.example().inScope());
        ConfidenceRule chosen = rule(0);
        Figures free = Figures.of(predictions, chosen);
        double best = free.accuracyAtThreshold() + free.oosRecall();
        for (int step = 1; step < STEPS; step++) {
            ConfidenceRule next = rule(step / (double) STEPS);
            Figures figures = Figures.of(predictions, next);
            double sum = figures.accuracyAtThreshold() + figures.oosRecall();
            boolean better = hasOutOfScope
                    ? sum > best
                    : figures.accuracyAtThreshold() >= free.accuracyAtThreshold() - ACCEPTED_LOSS;
            if (better) {
                best = sum;
                chosen = next;
            }
        }
        return chosen;
    }

    private static ConfidenceRule rule(double answerAt) {
        return new ConfidenceRule(answerAt, 0, answerAt / 2);
    }
}
