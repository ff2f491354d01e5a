package org.waymark.intents.match;

import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;

/**
 * When is an engine that knows words alone sure enough? Chosen on its own questions, which it had not seen while it was asked them: the
 * lowest threshold at which it answers few of them wrongly. Each language has its own, because each has other questions.
 */
final class RuleOfWords {

    /** Of all questions, not of those that are answered. */
    private static final double MOST_WRONG = 0.03;

    private static final double LEAD = 0.10;
    private static final double LOWEST = 0.50;
    private static final double HIGHEST = 0.95;
    private static final double STEP = 0.01;
    /** One or two words say little: the rule for them is as much stricter as it is in English. */
    private static final double STRICTER = 0.15;
    /** So many of the questions that it would get right are offered at least as a choice. */
    private static final double OFFERED = 0.95;

    private RuleOfWords() {}

    static ConfidenceRules of(List<HeldOut> heldOut) {
        double answerAt = LOWEST;
        while (answerAt < HIGHEST && wrong(heldOut, answerAt) > MOST_WRONG * heldOut.size()) {
            answerAt += STEP;
        }
        double offerAt = Math.min(offerAt(heldOut), answerAt / 2);
        return new ConfidenceRules(
                new ConfidenceRule(answerAt, LEAD, offerAt),
                new ConfidenceRule(Math.min(answerAt + STRICTER, HIGHEST), LEAD, offerAt));
    }

    private static long wrong(List<HeldOut> heldOut, double answerAt) {
        ConfidenceRule rule = new ConfidenceRule(answerAt, LEAD, 0);
        return heldOut.stream()
                .filter(one -> !one.isRight() && rule.isSure(one.confidence(), one.second()))
                .count();
    }

    private static double offerAt(List<HeldOut> heldOut) {
        double[] right = heldOut.stream()
                .filter(HeldOut::isRight)
                .mapToDouble(HeldOut::confidence)
                .sorted()
                .toArray();
        return right.length == 0 ? LOWEST : right[(int) ((1 - OFFERED) * right.length)];
    }
}
