package org.waymark.intents.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's document categoriser (maximum entropy) over {@link Features}. It knows words, not meaning. Safe for use by several
 * threads: the model does not change, and each thread has its own categoriser.
 */
public final class LexicalClassifier implements Classifier {

    private static final int ITERATIONS = 100;

    private final ThreadLocal<DocumentCategorizerME> categorizers;
    private final Set<String> vocabulary;

    private LexicalClassifier(DoccatModel model, Set<String> vocabulary) {
        this.categorizers = ThreadLocal.withInitial(() -> new DocumentCategorizerME(model));
        this.vocabulary = vocabulary;
    }

    /**
     * Learns. The same examples give the same classifier.
     *
     * @param examples in scope only; at least two labels
     * @return the classifier
     * @throws IllegalArgumentException when there are fewer than two labels
     */
    public static LexicalClassifier train(List<Example> examples) {
        if (examples.stream().map(Example::label).distinct().count() < 2) {
            throw new IllegalArgumentException("There are fewer than 2 labels to tell apart.");
        }
        try (ObjectStream<DocumentSample> samples = ObjectStreamUtils.createObjectStream(examples.stream()
                .map(example -> new DocumentSample(example.label(), Features.of(example.text())))
                .toList())) {
            DoccatModel model =
                    DocumentCategorizerME.train("x-unspecified", samples, parameters(), new DoccatFactory());
            return new LexicalClassifier(model, vocabulary(examples));
        } catch (IOException impossible) {
            throw new IllegalStateException("a list in memory cannot be read", impossible);
        }
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, GISTrainer.MAXENT_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        return parameters;
    }

    private static Set<String> vocabulary(List<Example> examples) {
        Set<String> words = new HashSet<>();
        examples.forEach(example -> words.addAll(Features.words(example.text())));
        return words;
    }

    @Override
    public List<Score> rank(String question) {
        if (Features.words(question).isEmpty()) {
            return List.of();
        }
        DocumentCategorizerME categorizer = categorizers.get();
        double[] outcomes = categorizer.categorize(Features.of(question));
        List<Score> ranked = new ArrayList<>(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            ranked.add(new Score(categorizer.getCategory(i), outcomes[i]));
        }
        ranked.sort(Comparator.comparingDouble(Score::probability).reversed().thenComparing(Score::label));
        return ranked;
    }

    @Override
    public boolean knows(String word) {
        return vocabulary.contains(word);
    }
}
