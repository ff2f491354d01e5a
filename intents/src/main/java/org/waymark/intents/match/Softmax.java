package org.waymark.intents.match;

/** Numbers of any size become probabilities. */
final class Softmax {

    private Softmax() {}

    static double[] of(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double[] probabilities = new double[sums.length];
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            probabilities[i] = Math.exp(sums[i] - highest);
            total += probabilities[i];
        }
        for (int i = 0; i < sums.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }
}
