package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How near a question is to each example by the words and letters they share: for languages without a sentence model. */
final class WordSpace {

    private final Map<Integer, List<Occurrence>> index = new HashMap<>();
    private final int exampleCount;

    private record Occurrence(int example, float value) {}

    WordSpace(List<SparseVector> examples) {
        this.exampleCount = examples.size();
        for (int example = 0; example < examples.size(); example++) {
            SparseVector vector = examples.get(example);
            for (int i = 0; i < vector.size(); i++) {
                index.computeIfAbsent(vector.feature(i), feature -> new ArrayList<>())
                        .add(new Occurrence(example, vector.value(i)));
            }
        }
    }

    /** The cosine of the question and each example, from 0 to 1. */
    float[] cosines(SparseVector question) {
        float[] cosines = new float[exampleCount];
        for (int i = 0; i < question.size(); i++) {
            for (Occurrence occurrence : index.getOrDefault(question.feature(i), List.of())) {
                cosines[occurrence.example()] += question.value(i) * occurrence.value();
            }
        }
        return cosines;
    }
}
