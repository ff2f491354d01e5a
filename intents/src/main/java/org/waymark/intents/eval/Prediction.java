package org.waymark.intents.eval;

import java.util.List;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Score;

/**
 * What the engine said to one labelled question.
 *
 * @param example the question and its label
 * @param ranked what was said, the most likely first
 * @param nanos how long it took
 */
public record Prediction(Example example, List<Score> ranked, long nanos) {

    /** The second label of a question that was held out; only its confidence is kept. */
    private static final String NOT_KEPT = "";

    /** Copies the list. */
    public Prediction {
        ranked = List.copyOf(ranked);
    }

    /**
     * Asks an engine one question after the other.
     *
     * @param engine that is trained
     * @param examples the questions
     * @return what it said, in the same order
     */
    public static List<Prediction> all(Engine engine, List<Example> examples) {
        return examples.stream().map(example -> of(engine, example)).toList();
    }

    private static Prediction of(Engine engine, Example example) {
        long start = System.nanoTime();
        return new Prediction(example, engine.rank(example.text()), System.nanoTime() - start);
    }

    /**
     * What was said to the questions of the training while they were held out of it.
     *
     * @param engine that is trained
     * @return one for each question whose label was known then
     */
    public static List<Prediction> heldOut(Engine engine) {
        return engine.heldOut().stream()
                .map(one -> new Prediction(
                        one.example(),
                        List.of(new Score(one.best(), one.confidence()), new Score(NOT_KEPT, one.second())),
                        0))
                .toList();
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
    boolean isAnswered(ConfidenceRules rules) {
        double second = ranked.size() < 2 ? 0 : ranked.get(1).probability();
        return rules.of(example.text()).isSure(confidence(), second);
    }
}
