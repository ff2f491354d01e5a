package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.intents.normalise.Normaliser;
import org.waymark.intents.normalise.Words;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * Matches questions with labels. Words, meaning and neighbours are pooled ({@link Pool}); how sure the best label is, is learnt
 * separately ({@link Detector}), so that all labels get a low confidence when a question is not ours. The same engine answers people
 * and is measured on benchmarks. Safe for use by several threads.
 */
public final class Engine {

    /** A question that is an example word for word needs no model. Nothing is surer. */
    private static final double EXACT = 0.999;

    private final Examples examples;
    private final WordModel words;
    private final Optional<Meaning> meaning;
    private final Judgement judgement;
    private final Normaliser normaliser;
    private final WordSpace wordSpace;

    Engine(Examples examples, WordModel words, Optional<Meaning> meaning, Judgement judgement) {
        this.examples = examples;
        this.words = words;
        this.meaning = meaning;
        this.judgement = judgement;
        this.normaliser = Normaliser.of(
                examples.questions(),
                meaning.map(known -> known.encoder().words()).orElse(List.of()));
        this.wordSpace = new WordSpace(
                meaning.isPresent()
                        ? List.of()
                        : examples.normals().stream()
                                .map(words.vocabulary()::vector)
                                .toList());
    }

    /**
     * Teaches an engine words and meaning. The same examples give the same engine.
     *
     * @param examples in scope only; at least two labels
     * @param encoder for the meaning
     * @return the engine
     * @throws IllegalArgumentException when there are fewer than two labels; the message is for people
     */
    public static Engine train(List<Example> examples, SentenceEncoder encoder) {
        return EngineTrainer.train(examples, Optional.of(encoder));
    }

    /**
     * Teaches an engine words alone, for a language or a machine without a sentence model. The same examples give the same engine.
     *
     * @param examples in scope only; at least two labels
     * @return the engine
     * @throws IllegalArgumentException when there are fewer than two labels; the message is for people
     */
    public static Engine trainOnWords(List<Example> examples) {
        return EngineTrainer.train(examples, Optional.empty());
    }

    /**
     * The same with texts about the labels: in a language with few questions their words are needed.
     *
     * @param examples in scope only; at least two labels
     * @param about what is said about each label, sentence by sentence; never found as an example word for word
     * @return the engine
     * @throws IllegalArgumentException when there are fewer than two labels; the message is for people
     */
    public static Engine trainOnWords(List<Example> examples, List<Example> about) {
        return EngineTrainer.train(examples, about, Optional.empty());
    }

    Judgement parts() {
        return judgement;
    }

    Engine with(Judgement newJudgement) {
        return new Engine(examples, words, meaning, newJudgement);
    }

    /**
     * Ranks all labels.
     *
     * @param question in a person's own words
     * @return the most likely first, each with a confidence from 0 to 1 (they do not add up to 1: the rest is "none of these");
     *     empty when nothing in the question is known
     */
    public List<Score> rank(String question) {
        Optional<Integer> written = examples.labelOfText(question);
        if (written.isPresent()) {
            return exactly(written.get());
        }
        String normal = normaliser.normalise(question);
        Optional<Integer> same = examples.labelOf(normal);
        if (same.isPresent()) {
            return exactly(same.get());
        }
        return isReadable(question) ? scores(view(normal)) : List.of();
    }

    private List<Score> exactly(int label) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < examples.labels().size(); i++) {
            scores.add(new Score(examples.labels().get(i), i == label ? EXACT : 0));
        }
        return sorted(scores);
    }

    private List<Score> scores(View view) {
        double[] pooled = judgement.pool().probabilities(view);
        double sure = Math.min(EXACT, judgement.detector().probability(Signals.of(view, pooled)));
        double highest = pooled[Vectors.best(pooled)];
        List<Score> scores = new ArrayList<>(pooled.length);
        for (int i = 0; i < pooled.length; i++) {
            scores.add(new Score(examples.labels().get(i), sure * pooled[i] / highest));
        }
        return sorted(scores);
    }

    private static List<Score> sorted(List<Score> scores) {
        scores.sort(Comparator.comparingDouble(Score::probability).reversed().thenComparing(Score::label));
        return scores;
    }

    /** Letters typed at random and scripts that nobody taught it hold no word, and get no answer. */
    private boolean isReadable(String question) {
        return normaliser.reliableWords(question).anyMatch(word -> knows(word) || normaliser.knows(word));
    }

    private View view(String normal) {
        return view(normal, meaning.map(known -> known.encoder().encode(normal)).orElseGet(() -> new float[0]));
    }

    View view(String normal, float[] vector) {
        SparseVector features = words.vocabulary().vector(normal);
        List<String> written = Words.of(normal);
        long known = written.stream().filter(this::knows).count();
        return new View(
                meaning.map(one -> one.sums(vector))
                        .orElseGet(() -> new double[examples.labels().size()]),
                words.margins(features),
                new Neighbours(
                        meaning.map(one -> one.cosines(vector)).orElseGet(() -> wordSpace.cosines(features)),
                        examples.numbers(),
                        examples.labels().size()),
                meaning.map(Meaning::closeness),
                written.size(),
                written.isEmpty() ? 0 : (double) known / written.size());
    }

    /**
     * Says why a question is ranked as it is.
     *
     * @param question in a person's own words
     * @return the evidence for the best label; empty when nothing in the question is known
     */
    public Optional<Evidence> explain(String question) {
        List<Score> ranked = rank(question);
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        String normal = normaliser.normalise(question);
        Neighbours neighbours = view(normal).neighbours();
        int best = examples.labels().indexOf(ranked.get(0).label());
        List<String> written = Words.of(normal).stream().distinct().toList();
        return Optional.of(new Evidence(
                normal,
                ranked.stream().limit(Evidence.RANKS).toList(),
                written.stream().filter(word -> examples.hasWord(best, word)).toList(),
                written.stream().filter(word -> !knows(word)).toList(),
                examples.text(neighbours.nearest(best)),
                neighbours.highest(best)));
    }

    /**
     * Finds the example of a label that is nearest to a question.
     *
     * @param question in a person's own words
     * @param label one of the labels
     * @return the example; empty for an unknown label
     */
    public Optional<String> nearest(String question, String label) {
        int number = examples.labels().indexOf(label);
        return number < 0
                ? Optional.empty()
                : Optional.of(examples.text(
                        view(normaliser.normalise(question)).neighbours().nearest(number)));
    }

    /**
     * The words of a text as they are compared: shorthand written out, spelling repaired.
     *
     * @param text any
     * @return its words in order
     */
    public List<String> words(String text) {
        return Words.of(normaliser.normalise(text));
    }

    /**
     * What was said to each example while it was held out of the training.
     *
     * @return one or more for each example; none where its label was held out with it
     */
    public List<HeldOut> heldOut() {
        return judgement.heldOut();
    }

    /**
     * Does this word stand in any example?
     *
     * @param word in lower case
     * @return true when it does
     */
    public boolean knows(String word) {
        return words.vocabulary().hasWord(word);
    }

    void write(DataOutputStream out) throws IOException {
        examples.write(out);
        words.write(out);
        judgement.write(out);
        out.writeBoolean(meaning.isPresent());
        if (meaning.isPresent()) {
            meaning.get().write(out);
        }
    }

    static Engine read(DataInputStream in, Optional<SentenceEncoder> encoder) throws IOException {
        Examples examples = Examples.read(in);
        WordModel words = WordModel.read(in);
        Judgement judgement = Judgement.read(in);
        boolean hasMeaning = in.readBoolean();
        if (hasMeaning != encoder.isPresent()) {
            throw new IOException("the file is for another kind of engine");
        }
        Optional<Meaning> meaning = encoder.isEmpty() ? Optional.empty() : Optional.of(Meaning.read(in, encoder.get()));
        return new Engine(examples, words, meaning, judgement);
    }
}
