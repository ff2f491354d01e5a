package org.waymark.core.understanding;

import java.util.List;

/**
 * Decides between an answer, choices and "I do not know". Never a guess: a wrong confident answer can cost an appeal.
 *
 * @param answerAt the least probability of the best entry for an answer
 * @param margin the least lead of the best entry over the second for an answer
 * @param offerAt the least probability of an entry to be offered as a choice
 */
public record ConfidenceRule(double answerAt, double margin, double offerAt) {

    private static final int MOST_CHOICES = 3;
    private static final int FEWEST_CHOICES = 2;

    /**
     * Decides.
     *
     * @param ranked the most likely first
     * @return an answer, choices or unknown
     */
    public Understanding decide(List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return new Understanding.Unknown(0);
        }
        Candidate best = ranked.get(0);
        if (isSure(best.probability(), ranked.size() > 1 ? ranked.get(1).probability() : 0)) {
            return new Understanding.Answered(best.intent(), best.probability());
        }
        if (best.probability() < offerAt) {
            return new Understanding.Unknown(best.probability());
        }
        return new Understanding.Undecided(choices(ranked));
    }

    /**
     * Is an entry sure enough to be the answer?
     *
     * @param best its probability
     * @param second the probability of the next
     * @return true when it is
     */
    public boolean isSure(double best, double second) {
        return best >= answerAt && best - second >= margin;
    }

    /** The likely ones, but at least two: one title alone would be an answer in disguise. */
    private List<Candidate> choices(List<Candidate> ranked) {
        long likely = ranked.stream()
                .filter(candidate -> candidate.probability() >= offerAt / 2)
                .count();
        long size = Math.max(FEWEST_CHOICES, Math.min(MOST_CHOICES, likely));
        return ranked.stream().limit(size).toList();
    }
}
