package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.waymark.intents.vector.SentenceEncoder;
import org.waymark.intents.vector.VectorCache;

/**
 * Words and meaning together. A lexical classifier sees names and misspelt letters; a softmax on sentence vectors sees other ways to
 * say the same. Their mean is then corrected by how near the nearest example is, so that a question that resembles no example gets
 * a low confidence whatever the two say. Misspelt words are repaired first, because a sentence model does not see through them.
 *
 * <p>The confidences of the labels are each from 0 to 1 and do not add up to 1: all of them are low when nothing fits.
 */
public final class MixedClassifier implements Classifier {

    /** How much the vectors count beside the words, and the correction; chosen by cross-validation, see RATIONALE.md. */
    private static final double MEANING_WEIGHT = 2;

    private static final double NEARNESS_WEIGHT = 10;
    private static final double ORDINARY_NEARNESS = 0.78;
    private static final double LEAST = 1e-6;

    private final LexicalClassifier lexical;
    private final DenseClassifier dense;
    private final NearestExamples nearest;
    private final SentenceEncoder encoder;
    private final Speller speller;
    private final List<String> labels;

    private MixedClassifier(
            LexicalClassifier lexical,
            DenseClassifier dense,
            NearestExamples nearest,
            SentenceEncoder encoder,
            Speller speller,
            List<String> labels) {
        this.lexical = lexical;
        this.dense = dense;
        this.nearest = nearest;
        this.encoder = encoder;
        this.speller = speller;
        this.labels = labels;
    }

    /**
     * Learns. The same examples give the same classifier.
     *
     * @param examples in scope only; at least two labels
     * @param encoder for the meaning
     * @param cache where vectors of the examples may be kept
     * @return the classifier
     * @throws IllegalArgumentException when there are fewer than two labels
     */
    public static MixedClassifier train(List<Example> examples, SentenceEncoder encoder, VectorCache cache) {
        List<String> labels =
                examples.stream().map(Example::label).distinct().sorted().toList();
        if (labels.size() < 2) {
            throw new IllegalArgumentException("There are fewer than 2 labels to tell apart.");
        }
        CompletableFuture<LexicalClassifier> lexical =
                CompletableFuture.supplyAsync(() -> LexicalClassifier.train(examples));
        int[] numbers = examples.stream()
                .mapToInt(example -> Collections.binarySearch(labels, example.label()))
                .toArray();
        List<String> texts = examples.stream().map(Example::text).toList();
        float[][] vectors = cache.vectors(texts, encoder);
        DenseClassifier dense = DenseClassifier.train(vectors, numbers, labels.size());
        NearestExamples nearest = new NearestExamples(vectors, numbers, labels.size());
        return new MixedClassifier(
                lexical.join(), dense, nearest, encoder, new Speller(texts, encoder.words()), labels);
    }

    @Override
    public List<Score> rank(String written) {
        String question = speller.repair(written);
        if (Features.words(question).stream().noneMatch(this::isWord)) {
            return List.of();
        }
        List<Score> words = lexical.rank(question);
        Map<String, Double> byWords = new HashMap<>();
        words.forEach(score -> byWords.put(score.label(), score.probability()));
        float[] vector = encoder.encode(question);
        double[] byMeaning = dense.probabilities(vector);
        double[] nearness = nearest.cosines(vector);
        List<Score> ranked = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            double mean =
                    (byWords.getOrDefault(labels.get(i), 0.0) + MEANING_WEIGHT * byMeaning[i]) / (1 + MEANING_WEIGHT);
            ranked.add(new Score(labels.get(i), corrected(mean, nearness[i])));
        }
        ranked.sort(Comparator.comparingDouble(Score::probability).reversed().thenComparing(Score::label));
        return ranked;
    }

    /** Letters typed at random and scripts that the model cannot read hold no word, and get no answer. */
    private boolean isWord(String word) {
        return lexical.knows(word) || speller.knows(word);
    }

    private static double corrected(double mean, double nearness) {
        double bounded = Math.min(Math.max(mean, LEAST), 1 - LEAST);
        double odds = Math.log(bounded / (1 - bounded)) + NEARNESS_WEIGHT * (nearness - ORDINARY_NEARNESS);
        return 1 / (1 + Math.exp(-odds));
    }

    @Override
    public boolean knows(String word) {
        return lexical.knows(word);
    }
}
