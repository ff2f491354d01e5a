package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Lessons;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * Trains the engine that answers people on any labelled questions, and measures it on others.
 *
 * @param predictions what was said to each test question, in test order
 * @param figures the figures
 * @param rules when a question counts as answered
 * @param trainSeconds how long training took
 */
public record Evaluation(List<Prediction> predictions, Figures figures, ConfidenceRules rules, double trainSeconds) {

    private static final double NANOS_A_SECOND = 1e9;
    private static final long SEED = 1;

    /** Copies the list. */
    public Evaluation {
        predictions = List.copyOf(predictions);
    }

    /**
     * Measures an engine.
     *
     * @param engine that is trained
     * @param test questions to measure on
     * @param rules when a question counts as answered
     * @param trainSeconds how long training took
     * @return the evaluation
     */
    public static Evaluation of(Engine engine, List<Example> test, ConfidenceRules rules, double trainSeconds) {
        List<Prediction> predictions = Prediction.all(engine, test);
        return new Evaluation(predictions, Figures.of(predictions, rules), rules, trainSeconds);
    }

    /**
     * Measures on the questions themselves: a part of them is held out, the rest is learnt, and so in turn.
     *
     * @param examples to learn and to measure on; those out of scope are never learnt and are measured with every part
     * @param folds into how many parts, 2 or more
     * @param rules when a question counts as answered
     * @param encoder for the meaning
     * @return the evaluation over all parts
     */
    public static Evaluation crossValidate(
            List<Example> examples, int folds, ConfidenceRules rules, SentenceEncoder encoder) {
        List<Example> inScope =
                new ArrayList<>(examples.stream().filter(Example::inScope).toList());
        Collections.shuffle(inScope, new Random(SEED));
        long start = System.nanoTime();
        List<Prediction> predictions = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            List<Example> learn = part(inScope, folds, fold, false);
            List<Example> heldOut = new ArrayList<>(part(inScope, folds, fold, true));
            examples.stream().filter(example -> !example.inScope()).forEach(heldOut::add);
            predictions.addAll(Prediction.all(Engine.train(learn, encoder), heldOut));
        }
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return new Evaluation(predictions, Figures.of(predictions, rules), rules, seconds);
    }

    /**
     * Measures a language that is matched by words alone, on its own questions: a part of them is held out, the rest is learnt, and so
     * in turn. The sentences of the entries are always learnt.
     *
     * @param lessons what the corpus teaches in this language
     * @param folds into how many parts, 2 or more
     * @param rules when a question counts as answered
     * @return the evaluation over all parts
     */
    public static Evaluation crossValidateOnWords(Lessons lessons, int folds, ConfidenceRules rules) {
        List<Example> questions = new ArrayList<>(lessons.questions());
        Collections.shuffle(questions, new Random(SEED));
        long start = System.nanoTime();
        List<Prediction> predictions = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            Engine engine = Engine.trainOnWords(part(questions, folds, fold, false), lessons.about());
            predictions.addAll(Prediction.all(engine, part(questions, folds, fold, true)));
        }
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return new Evaluation(predictions, Figures.of(predictions, rules), rules, seconds);
    }

    private static List<Example> part(List<Example> examples, int folds, int fold, boolean inside) {
        return IntStream.range(0, examples.size())
                .filter(i -> (i % folds == fold) == inside)
                .mapToObj(examples::get)
                .toList();
    }
}
