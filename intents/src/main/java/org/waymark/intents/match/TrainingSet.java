package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.waymark.intents.normalise.Normaliser;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * What an engine learns from: the questions; behind them texts about the labels, where it has no sentence model and needs every word
 * that it can get; and the labels themselves in words ("lost_card" is "lost card"), because whoever named a label described it.
 */
final class TrainingSet {

    private static final Pattern CAPITALS = Pattern.compile("(\\p{Ll})(\\p{Lu})");

    private final List<String> labels;
    private final List<Text> texts;
    private final Optional<SentenceEncoder> encoder;

    /** What a text is, in the order in which they stand. */
    private enum Kind {
        QUESTION,
        TEXT,
        LABEL
    }

    /** A text in all its forms. */
    private static final class Text {

        private final Example example;
        private final Kind kind;
        private final String normal;
        private final float[] vector;

        Text(Example example, Kind kind, String normal, float[] vector) {
            this.example = example;
            this.kind = kind;
            this.normal = normal;
            this.vector = vector;
        }
    }

    private TrainingSet(List<Text> texts, Optional<SentenceEncoder> encoder) {
        this.labels = texts.stream()
                .map(text -> text.example.label())
                .distinct()
                .sorted()
                .toList();
        this.texts = texts;
        this.encoder = encoder;
    }

    static TrainingSet of(List<Example> questions, List<Example> about, Optional<SentenceEncoder> encoder) {
        List<String> ordinaryWords = encoder.map(SentenceEncoder::words).orElse(List.of());
        Normaliser normaliser =
                Normaliser.of(questions.stream().map(Example::text).toList(), ordinaryWords);
        List<Example> all = new ArrayList<>(questions);
        all.addAll(about);
        questions.stream()
                .map(Example::label)
                .distinct()
                .sorted()
                .map(label -> new Example(label, inWords(label)))
                .forEach(all::add);
        List<Text> texts = IntStream.range(0, all.size())
                .parallel()
                .mapToObj(i -> text(all.get(i), kind(i, questions, about), normaliser, encoder))
                .toList();
        return new TrainingSet(texts, encoder);
    }

    private static Kind kind(int i, List<Example> questions, List<Example> about) {
        if (i < questions.size()) {
            return Kind.QUESTION;
        }
        return i < questions.size() + about.size() ? Kind.TEXT : Kind.LABEL;
    }

    private static Text text(Example example, Kind kind, Normaliser normaliser, Optional<SentenceEncoder> encoder) {
        String normal = normaliser.normalise(example.text());
        return new Text(
                example, kind, normal, encoder.map(one -> one.encode(normal)).orElse(new float[0]));
    }

    private static String inWords(String label) {
        return CAPITALS.matcher(label).replaceAll("$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    List<String> labels() {
        return labels;
    }

    /** The questions among the texts come first. */
    int questionCount() {
        return count(Kind.QUESTION);
    }

    private int count(Kind kind) {
        return (int) texts.stream().filter(text -> text.kind == kind).count();
    }

    Example question(int i) {
        return texts.get(i).example;
    }

    /** A part of it: some of the questions, and the labels that are left in words. */
    TrainingSet only(IntPredicate questions) {
        List<Text> kept = new ArrayList<>(IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).kind == Kind.QUESTION && questions.test(i))
                .mapToObj(texts::get)
                .toList());
        List<String> left =
                kept.stream().map(text -> text.example.label()).distinct().toList();
        texts.stream()
                .filter(text -> text.kind != Kind.QUESTION && left.contains(text.example.label()))
                .forEach(kept::add);
        return new TrainingSet(kept, encoder);
    }

    /** Teaches the three models; how they are weighed is not learnt here. */
    Engine train() {
        int[] numbers = texts.stream()
                .mapToInt(text -> Collections.binarySearch(labels, text.example.label()))
                .toArray();
        int questions = questionCount();
        List<String> normals = texts.stream().map(text -> text.normal).toList();
        int taught = questions + count(Kind.TEXT);
        WordModel words = WordModel.train(normals.subList(0, taught), Arrays.copyOf(numbers, taught), labels.size());
        Examples examples = new Examples(
                labels, texts.stream().map(text -> text.example.text()).toList(), normals, numbers, questions);
        return new Engine(examples, words, meaning(numbers), Judgement.untrained());
    }

    private Optional<Meaning> meaning(int[] numbers) {
        return encoder.map(one -> {
            float[][] vectors = texts.stream().map(text -> text.vector).toArray(float[][]::new);
            return new Meaning(
                    one,
                    MeaningModel.train(vectors, numbers, labels.size()),
                    vectors,
                    Closeness.of(vectors, numbers, labels.size()));
        });
    }

    /** What a model that has not seen a question says to it. */
    View ask(Engine engine, int question) {
        return engine.view(texts.get(question).normal, texts.get(question).vector);
    }
}
