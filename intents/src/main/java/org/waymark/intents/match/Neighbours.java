package org.waymark.intents.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The examples that resemble a question most. */
final class Neighbours {

    private static final int MOST = 20;
    /** How much more the nearest counts than the others. */
    private static final double SHARPNESS = 40;

    private final float[] cosines;
    private final int[] labels;
    private final int labelCount;
    private final int[] nearest;

    /**
     * Finds them.
     *
     * @param cosines of the question and each example, from -1 to 1
     * @param labels of each example, numbered from 0
     * @param labelCount how many labels there are
     */
    Neighbours(float[] cosines, int[] labels, int labelCount) {
        this.cosines = cosines;
        this.labels = labels;
        this.labelCount = labelCount;
        this.nearest = nearest(cosines);
    }

    private static int[] nearest(float[] cosines) {
        Comparator<Integer> farthestFirst = Comparator.<Integer>comparingDouble(i -> cosines[i])
                .thenComparing(Comparator.<Integer>naturalOrder().reversed());
        PriorityQueue<Integer> queue = new PriorityQueue<>(MOST + 1, farthestFirst);
        for (int i = 0; i < cosines.length; i++) {
            if (queue.size() < MOST || cosines[i] > cosines[queue.element()]) {
                queue.add(i);
                if (queue.size() > MOST) {
                    queue.remove();
                }
            }
        }
        return queue.stream()
                .sorted(farthestFirst.reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The share of each label among them; the nearer count more. */
    double[] shares() {
        double[] shares = new double[labelCount];
        double total = 0;
        for (int i : nearest) {
            double weight = Math.exp(SHARPNESS * (cosines[i] - cosines[nearest[0]]));
            shares[labels[i]] += weight;
            total += weight;
        }
        for (int label = 0; label < labelCount; label++) {
            shares[label] /= total;
        }
        return shares;
    }

    /** The mean cosine of the examples of each label. */
    double[] means() {
        double[] sums = new double[labelCount];
        int[] counts = new int[labelCount];
        for (int i = 0; i < cosines.length; i++) {
            sums[labels[i]] += cosines[i];
            counts[labels[i]]++;
        }
        for (int label = 0; label < labelCount; label++) {
            sums[label] /= Math.max(1, counts[label]);
        }
        return sums;
    }

    /** The number of the nearest example. */
    int nearest() {
        return nearest[0];
    }

    double highest() {
        return cosines[nearest[0]];
    }

    double mean() {
        return Arrays.stream(nearest).mapToDouble(i -> cosines[i]).average().orElse(0);
    }

    /** The cosine of the nearest example of a label. */
    double highest(int label) {
        double highest = -1;
        for (int i = 0; i < cosines.length; i++) {
            if (labels[i] == label) {
                highest = Math.max(highest, cosines[i]);
            }
        }
        return highest;
    }

    /** The number of the nearest example of a label. */
    int nearest(int label) {
        int best = -1;
        for (int i = 0; i < cosines.length; i++) {
            if (labels[i] == label && (best < 0 || cosines[i] > cosines[best])) {
                best = i;
            }
        }
        return best;
    }
}
