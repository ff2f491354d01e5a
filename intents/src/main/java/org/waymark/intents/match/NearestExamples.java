package org.waymark.intents.match;

import java.util.Arrays;

/** How near a question is to the nearest example of each label: what resembles no example is not ours. */
final class NearestExamples {

    private final float[][] vectors;
    private final int[] labels;
    private final int labelCount;

    NearestExamples(float[][] vectors, int[] labels, int labelCount) {
        this.vectors = vectors;
        this.labels = labels;
        this.labelCount = labelCount;
    }

    /** For every label the cosine of its nearest example, from -1 to 1. */
    double[] cosines(float[] vector) {
        double[] nearest = new double[labelCount];
        Arrays.fill(nearest, -1);
        for (int i = 0; i < vectors.length; i++) {
            nearest[labels[i]] = Math.max(nearest[labels[i]], dot(vectors[i], vector));
        }
        return nearest;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
