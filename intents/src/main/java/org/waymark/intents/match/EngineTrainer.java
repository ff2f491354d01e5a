package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * Teaches an engine. The models learn from all examples; the pool and the detector learn from what models say that were taught
 * without a part of them. In each of five rounds a fifth of the labels is left out whole (their questions stand for those that are
 * not ours) and a fifth of the other examples (they stand for those that are). No question out of scope is needed.
 *
 * <p>The same examples give the same engine.
 */
final class EngineTrainer {

    private static final int ROUNDS = 5;
    /** With fewer, models without one of them would have nothing to tell apart. */
    private static final int FEWEST_LABELS = 5;

    private static final long SEED = 20261124;

    private final TrainingSet set;
    private final Map<String, Integer> roundOfLabel = new HashMap<>();
    private final int[] roundOfQuestion;

    private EngineTrainer(TrainingSet set) {
        this.set = set;
        List<String> labels = new ArrayList<>(set.labels());
        Collections.shuffle(labels, new Random(SEED));
        for (int i = 0; i < labels.size(); i++) {
            roundOfLabel.put(labels.get(i), labels.size() < FEWEST_LABELS ? ROUNDS : i % ROUNDS);
        }
        this.roundOfQuestion = roundsOfQuestions(set);
    }

    /** Each label's questions are spread evenly over the rounds. */
    private static int[] roundsOfQuestions(TrainingSet set) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, set.questionCount()).boxed().toList());
        Collections.shuffle(order, new Random(SEED));
        Map<String, Integer> counts = new HashMap<>();
        int[] rounds = new int[order.size()];
        for (int question : order) {
            rounds[question] = counts.merge(set.question(question).label(), 1, Integer::sum) % ROUNDS;
        }
        return rounds;
    }

    static Engine train(List<Example> examples, Optional<SentenceEncoder> encoder) {
        return train(examples, List.of(), encoder);
    }

    /** With texts about the labels beside their questions. */
    static Engine train(List<Example> examples, List<Example> about, Optional<SentenceEncoder> encoder) {
        if (examples.stream().map(Example::label).distinct().count() < 2) {
            throw new IllegalArgumentException("There are fewer than 2 labels to tell apart.");
        }
        TrainingSet set = TrainingSet.of(examples, about, encoder);
        Engine untrained = set.train();
        return untrained.with(new EngineTrainer(set).judge());
    }

    /**
     * A question that was held out.
     *
     * @param number its place in the set
     * @param view what the models said
     * @param labels those that the models knew
     */
    private record Answered(int number, View view, List<String> labels) {

        String best(double[] pooled) {
            return labels.get(Vectors.best(pooled));
        }
    }

    private Judgement judge() {
        List<Answered> answers = IntStream.range(0, ROUNDS)
                .parallel()
                .mapToObj(this::round)
                .flatMap(List::stream)
                .toList();
        Pool pool = Pool.learn(answers.stream()
                .filter(this::isKnown)
                .map(answer -> new Pool.Row(answer.view(), Collections.binarySearch(answer.labels(), label(answer))))
                .toList());
        List<Detector.Row> rows = answers.stream()
                .map(answer -> detectorRow(answer, pool.probabilities(answer.view())))
                .toList();
        Detector detector = Detector.learn(rows);
        return new Judgement(
                pool,
                detector,
                answers.stream()
                        .filter(this::isKnown)
                        .map(answer -> heldOut(answer, pool, detector))
                        .toList());
    }

    private List<Answered> round(int round) {
        TrainingSet part = set.only(i -> !isLeftOut(i, round));
        if (part.labels().size() < 2) {
            return List.of();
        }
        Engine engine = part.train();
        return IntStream.range(0, set.questionCount())
                .filter(i -> isLeftOut(i, round))
                .mapToObj(i -> new Answered(i, set.ask(engine, i), part.labels()))
                .toList();
    }

    private boolean isLeftOut(int question, int round) {
        return roundOfQuestion[question] == round
                || roundOfLabel.getOrDefault(set.question(question).label(), ROUNDS) == round;
    }

    private String label(Answered answer) {
        return set.question(answer.number()).label();
    }

    private boolean isKnown(Answered answer) {
        return Collections.binarySearch(answer.labels(), label(answer)) >= 0;
    }

    private Detector.Row detectorRow(Answered answer, double[] pooled) {
        return new Detector.Row(
                Signals.of(answer.view(), pooled), answer.best(pooled).equals(label(answer)));
    }

    private HeldOut heldOut(Answered answer, Pool pool, Detector detector) {
        double[] pooled = pool.probabilities(answer.view());
        int best = Vectors.best(pooled);
        double sure = detector.probability(Signals.of(answer.view(), pooled));
        return new HeldOut(
                set.question(answer.number()),
                answer.best(pooled),
                sure,
                sure * Vectors.second(pooled, best) / pooled[best]);
    }
}
