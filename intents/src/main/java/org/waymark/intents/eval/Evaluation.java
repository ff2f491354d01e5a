package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;
import org.waymark.intents.vector.SentenceEncoder;

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
    private static final long SEED = 1;

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
     * @param encoder for the meaning
     * @return the evaluation
     */
    public static Evaluation run(
            List<Example> train, List<Example> test, ConfidenceRule rule, SentenceEncoder encoder) {
        long start = System.nanoTime();
        Engine engine = train(train, encoder);
        return finish(engine, test, rule, System.nanoTime() - start);
    }

    /**
     * Measures with a rule that is chosen on other questions.
     *
     * @param train questions to learn; those out of scope are passed over
     * @param test questions to measure on
     * @param calibrate questions to choose the rule on
     * @param encoder for the meaning
     * @return the evaluation
     */
    public static Evaluation runCalibrated(
            List<Example> train, List<Example> test, List<Example> calibrate, SentenceEncoder encoder) {
        long start = System.nanoTime();
        Engine engine = train(train, encoder);
        ConfidenceRule rule = Calibration.choose(predict(engine, calibrate));
        return finish(engine, test, rule, System.nanoTime() - start);
    }

    /**
     * Measures on the questions themselves: a part of them is held out, the rest is learnt, and so in turn.
     *
     * @param examples to learn and to measure on; those out of scope are never learnt and are measured with every part
     * @param folds into how many parts, 2 or more
     * @param rule when a question counts as answered
     * @param encoder for the meaning
     * @return the evaluation over all parts
     */
    public static Evaluation crossValidate(
            List<Example> examples, int folds, ConfidenceRule rule, SentenceEncoder encoder) {
        List<Example> inScope =
                new ArrayList<>(examples.stream().filter(Example::inScope).toList());
        Collections.shuffle(inScope, new Random(SEED));
        long start = System.nanoTime();
        List<Prediction> predictions = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Example> learn = part(inScope, folds, fold, false);
            List<Example> heldOut = new ArrayList<>(part(inScope, folds, fold, true));
            examples.stream().filter(example -> !example.inScope()).forEach(heldOut::add);
            predictions.addAll(predict(train(learn, encoder), heldOut));
        }
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return new Evaluation(predictions, Figures.of(predictions, rule), rule, seconds);
    }

    private static List<Example> part(List<Example> examples, int folds, int fold, boolean inside) {
        return IntStream.range(0, examples.size())
                .filter(i -> (i % folds == fold) == inside)
                .mapToObj(examples::get)
                .toList();
    }

    private static Engine train(List<Example> train, SentenceEncoder encoder) {
        return Engine.train(train.stream().filter(Example::inScope).toList(), encoder);
    }

    private static Evaluation finish(Engine engine, List<Example> test, ConfidenceRule rule, long trainNanos) {
        List<Prediction> predictions = predict(engine, test);
        return new Evaluation(predictions, Figures.of(predictions, rule), rule, trainNanos / NANOS_A_SECOND);
    }

    private static List<Prediction> predict(Engine engine, List<Example> examples) {
        return examples.stream().map(example -> predict(engine, example)).toList();
    }

    private static Prediction predict(Engine engine, Example example) {
        long start = System.nanoTime();
        return new Prediction(example, engine.rank(example.text()), System.nanoTime() - start);
    }
}
