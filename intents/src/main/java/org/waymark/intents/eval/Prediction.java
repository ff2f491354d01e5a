package org.waymark.intents.eval;

import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Score;

/**
 * What the classifier said to one labelled question.
 *
 * @param example the question and its label
 * @param ranked what was said, the most likely first
 * @param nanos how long it took
 */
public record Prediction(Example example, List<Score> ranked, long nanos) {

    /** Copies the list. */
    public Prediction {
        ranked = List.copyOf(ranked);
    }

    /**
     * The most likely label.
     *
     * @return it, or {@link Example#OUT_OF_SCOPE} where nothing is known
     */
    public String best() {
        return ranked.isEmpty() ? Example.OUT_OF_SCOPE : ranked.get(0).label();
    }

    /**
     * How likely the best label is.
     *
     * @return from 0 to 1
     */
    public double confidence() {
        return ranked.isEmpty() ? 0 : ranked.get(0).probability();
    }

    boolean isRight() {
        return best().equals(example.label());
    }

    boolean isInTop(int size) {
        return ranked.stream().limit(size).anyMatch(score -> score.label().equals(example.label()));
    }

    /** Would a person have got an answer, and not choices or "I do not know"? */
    boolean isAnswered(ConfidenceRule rule) {
        double second = ranked.size() < 2 ? 0 : ranked.get(1).probability();
        return rule.isSure(confidence(), second);
    }
}
