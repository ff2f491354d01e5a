package org.waymark.intents.match;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Softmax regression on sentence vectors, trained by Adagrad (Duchi et al. 2011) with a fixed order: the same examples give the
 * same classifier.
 */
final class DenseClassifier {

    private static final int EPOCHS = 60;
    private static final float RATE = 0.1f;
    private static final float DECAY = 1e-5f;
    /** Vectors have length 1; without this the sums stay small and every answer unsure. */
    private static final float SCALE = 10f;

    private static final long SEED = 20261124;

    private final float[][] weights;

    private DenseClassifier(float[][] weights) {
        this.weights = weights;
    }

    /** Learns which vectors belong to which label; labels are numbered from 0. */
    static DenseClassifier train(float[][] vectors, int[] labels, int labelCount) {
        int size = vectors[0].length + 1;
        DenseClassifier classifier = new DenseClassifier(new float[labelCount][size]);
        float[][] squares = new float[labelCount][size];
        int[] order = IntStream.range(0, vectors.length).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                classifier.learn(vectors[i], labels[i], squares);
            }
        }
        return classifier;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void learn(float[] vector, int label, float[][] squares) {
        double[] probabilities = probabilities(vector);
        for (int row = 0; row < weights.length; row++) {
            float error = (float) probabilities[row] - (row == label ? 1 : 0);
            if (Math.abs(error) > 1e-4f) {
                step(weights[row], squares[row], vector, error * SCALE);
            }
        }
    }

    private static void step(float[] row, float[] squares, float[] vector, float error) {
        int last = vector.length;
        for (int i = 0; i < last; i++) {
            float gradient = error * vector[i] + DECAY * row[i];
            squares[i] += gradient * gradient;
            row[i] -= RATE * gradient / (float) Math.sqrt(squares[i] + 1e-8f);
        }
        float gradient = error / SCALE;
        squares[last] += gradient * gradient;
        row[last] -= RATE * gradient / (float) Math.sqrt(squares[last] + 1e-8f);
    }

    /** The probability of every label. */
    double[] probabilities(float[] vector) {
        double[] sums = new double[weights.length];
        for (int row = 0; row < weights.length; row++) {
            float sum = 0;
            float[] weight = weights[row];
            for (int i = 0; i < vector.length; i++) {
                sum += weight[i] * vector[i];
            }
            sums[row] = SCALE * sum + weight[vector.length];
        }
        return Softmax.of(sums);
    }
}
