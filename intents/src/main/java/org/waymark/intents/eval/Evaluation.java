package org.waymark.intents.eval;

import java.util.List;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.intents.match.Classifier;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.LexicalClassifier;

/**
 * Trains the engine that answers people on any labelled questions, and measures it on others.
 *
 * @param predictions what was said to each test question, in test order
 * @param figures the figures
 * @param rule when a question counts as answered
 * @param trainSeconds how long training took
 */
public record Evaluation(List<Prediction> predictions, Figures figures, ConfidenceRule rule, double trainSeconds) {

    private static final double NANOS_A_SECOND = 1e9;

    /** Copies the list. */
    public Evaluation {
        predictions = List.copyOf(predictions);
    }

    /**
     * Measures with a given rule.
     *
     * @param train questions to learn; those out of scope are passed over
     * @param test questions to measure on
     * @param rule when a question counts as answered
     * @return the evaluation
     */
    public static Evaluation run(List<Example> train, List<Example> test, ConfidenceRule rule) {
        long start = System.nanoTime();
        Classifier classifier = train(train);
        return finish(classifier, test, rule, System.nanoTime() - start);
    }

    /**
     * Measures with a rule that is chosen on other questions.
     *
     * @param train questions to learn; those out of scope are passed over
     * @param test questions to measure on
     * @param calibrate questions to choose the rule on
     * @return the evaluation
     */
    public static Evaluation runCalibrated(List<Example> train, List<Example> test, List<Example> calibrate) {
        long start = System.nanoTime();
        Classifier classifier = train(train);
        ConfidenceRule rule = Calibration.choose(predict(classifier, calibrate));
        return finish(classifier, test, rule, System.nanoTime() - start);
    }

    private static Classifier train(List<Example> train) {
        return LexicalClassifier.train(train.stream().filter(Example::inScope).toList());
    }

    private static Evaluation finish(Classifier classifier, List<Example> test, ConfidenceRule rule, long trainNanos) {
        List<Prediction> predictions = predict(classifier, test);
        return new Evaluation(predictions, Figures.of(predictions, rule), rule, trainNanos / NANOS_A_SECOND);
    }

    private static List<Prediction> predict(Classifier classifier, List<Example> examples) {
        return examples.stream().map(example -> predict(classifier, example)).toList();
    }

    private static Prediction predict(Classifier classifier, Example example) {
        long start = System.nanoTime();
        return new Prediction(example, classifier.rank(example.text()), System.nanoTime() - start);
    }
}
