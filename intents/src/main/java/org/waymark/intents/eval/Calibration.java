package org.waymark.intents.eval;

import java.util.Comparator;
import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;

/** Chooses the threshold from which an answer is sure enough, on questions that serve for nothing else. */
public final class Calibration {

    /**
     * Right answers that may be turned away for each question that the engine gets wrong: where it errs more, it has to be more
     * careful. So chosen that CLINC150's validation part loses about a point and a quarter.
     */
    private static final double RIGHT_FOR_A_WRONG = 0.4;

    private Calibration() {}

    /**
     * Chooses: one rule for all sets.
     *
     * @param predictions on the calibration questions
     * @return the strictest threshold that turns away at most two right answers for every five questions whose best label is wrong
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
        int lost = (int) Math.floor(RIGHT_FOR_A_WRONG * (inScope - rightConfidences.size()));
        double answerAt = lost < rightConfidences.size() ? rightConfidences.get(lost) : 0;
        return ConfidenceRules.always(new ConfidenceRule(answerAt, 0, answerAt / 2));
    }
}
