package org.waymark.intents.eval;

import java.util.Comparator;
import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;

/** Chooses the threshold from which an answer is sure enough, on questions that serve for nothing else. */
public final class Calibration {

    /** How much in-scope accuracy a threshold may cost. */
    private static final double ACCEPTED_LOSS = 0.0125;

    private Calibration() {}

    /**
     * Chooses: one rule for all sets.
     *
     * @param predictions on the calibration questions
     * @return the strictest threshold that costs one and a quarter points of in-scope accuracy at most
     */
    public static ConfidenceRules choose(List<Prediction> predictions) {
        List<Double> rightConfidences = predictions.stream()
                .filter(prediction -> prediction.example().inScope() && prediction.isRight())
                .map(Prediction::confidence)
                .sorted(Comparator.naturalOrder())
                .toList();
        long inScope = predictions.stream()
                .filter(prediction -> prediction.example().inScope())
                .count();
        int lost = (int) Math.floor(ACCEPTED_LOSS * inScope);
        double answerAt = lost < rightConfidences.size() ? rightConfidences.get(lost) : 0;
        return ConfidenceRules.always(new ConfidenceRule(answerAt, 0, answerAt / 2));
    }
}
