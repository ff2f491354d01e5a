package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How close the examples of each label lie together. A question that is a little way off belongs to a label that holds many matters,
 * and not to one whose examples all say the same. Every vector has length 1.
 */
final class Closeness {

    /** Examples that cancel each other out have no middle. */
    private static final double SHORTEST = 1e-3;

    /** For each label, how long the mean of its examples is: 1 where they are all the same. */
    private final float[] lengths;
    /** For each label, the mean cosine of an example and the one nearest to it under the same label. */
    private final float[] companions;

    private Closeness(float[] lengths, float[] companions) {
        this.lengths = lengths;
        this.companions = companions;
    }

    /**
     * Measures.
     *
     * @param vectors of the examples
     * @param labels of each, numbered from 0; every label has an example
     * @param labelCount how many labels there are
     * @return how close the examples of each label lie together
     */
    static Closeness of(float[][] vectors, int[] labels, int labelCount) {
        List<List<float[]>> byLabel = new ArrayList<>();
        for (int label = 0; label < labelCount; label++) {
            byLabel.add(new ArrayList<>());
        }
        for (int i = 0; i < vectors.length; i++) {
            byLabel.get(labels[i]).add(vectors[i]);
        }
        Closeness closeness = new Closeness(new float[labelCount], new float[labelCount]);
        for (int label = 0; label < labelCount; label++) {
            closeness.measure(label, byLabel.get(label));
        }
        return closeness;
    }

    /** The square of the mean's length is the mean of all cosines, those of an example and itself among them. */
    private void measure(int label, List<float[]> examples) {
        int size = examples.size();
        double cosines = size;
        double[] nearest = new double[size];
        Arrays.fill(nearest, size == 1 ? 1 : -1);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double cosine = Vectors.dot(examples.get(i), examples.get(j));
                cosines += 2 * cosine;
                nearest[i] = Math.max(nearest[i], cosine);
                nearest[j] = Math.max(nearest[j], cosine);
            }
        }
        lengths[label] = (float) Math.max(SHORTEST, Math.sqrt(Math.max(0, cosines)) / size);
        companions[label] = (float) Arrays.stream(nearest).average().orElse(1);
    }

    /** The cosine of a question and the middle of the label whose middle is nearest. */
    double nearestMiddle(Neighbours neighbours) {
        double[] means = neighbours.means();
        return IntStream.range(0, means.length)
                .mapToDouble(label -> means[label] / lengths[label])
                .max()
                .orElse(0);
    }

    /** How much nearer a question is to a label than the label's examples are to each other; below 0 where it stands apart. */
    double belonging(Neighbours neighbours, int label) {
        return neighbours.highest(label) - companions[label];
    }

    void write(DataOutputStream out) throws IOException {
        Vectors.write(new float[][] {lengths, companions}, out);
    }

    static Closeness read(DataInputStream in) throws IOException {
        float[][] both = Vectors.read(in);
        return new Closeness(both[0], both[1]);
    }
}
