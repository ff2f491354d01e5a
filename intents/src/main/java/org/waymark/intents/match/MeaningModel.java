package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Softmax regression on sentence vectors, trained by Adagrad (Duchi et al. 2011) in a fixed order: the same examples give the same
 * model.
 */
final class MeaningModel {

    /** A small set is gone through more often than a large one. */
    private static final int STEPS = 120_000;

    private static final int FEWEST_EPOCHS = 10;
    private static final int MOST_EPOCHS = 20;

    private static final float RATE = 0.1f;
    private static final float DECAY = 1e-5f;
    /** Vectors have length 1; without this the sums stay small and every answer unsure. */
    private static final float SCALE = 3f;

    private static final float LEAST_ERROR = 1e-4f;
    private static final long SEED = 20261124;

    /** A row for each label: the weights, and the label's start at the end. */
    private final float[][] weights;

    private MeaningModel(float[][] weights) {
        this.weights = weights;
    }

    /** Learns which vectors belong to which label; labels are numbered from 0. */
    static MeaningModel train(float[][] vectors, int[] labels, int labelCount) {
        int size = vectors[0].length + 1;
        MeaningModel model = new MeaningModel(new float[labelCount][size]);
        float[][] squares = new float[labelCount][size];
        int[] order = IntStream.range(0, vectors.length).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        int epochs = Math.min(MOST_EPOCHS, Math.max(FEWEST_EPOCHS, STEPS / vectors.length));
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int i : order) {
                model.learn(vectors[i], labels[i], squares);
            }
        }
        return model;
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
        double[] probabilities = Softmax.of(sums(vector));
        for (int row = 0; row < weights.length; row++) {
            float error = (float) probabilities[row] - (row == label ? 1 : 0);
            if (Math.abs(error) > LEAST_ERROR) {
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

    /** How much speaks for each label; {@link Softmax} turns it into probabilities. */
    double[] sums(float[] vector) {
        return Arrays.stream(weights)
                .mapToDouble(row -> SCALE * Vectors.dot(vector, row) + row[vector.length])
                .toArray();
    }

    void write(DataOutputStream out) throws IOException {
        Vectors.write(weights, out);
    }

    static MeaningModel read(DataInputStream in) throws IOException {
        return new MeaningModel(Vectors.read(in));
    }
}
