package org.waymark.intents.match;

/** Numbers of any size become probabilities. */
final class Softmax {

    private Softmax() {}

    static double[] of(double[] sums) {
        double highest = highest(sums);
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

    /** The logarithm of the total that the probabilities are shares of. */
    static double logOfSum(double[] sums) {
        double highest = highest(sums);
        double total = 0;
        for (double sum : sums) {
            total += Math.exp(sum - highest);
        }
        return highest + Math.log(total);
    }

    private static double highest(double[] sums) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        return highest;
    }
}
