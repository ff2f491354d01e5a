package org.waymark.intents.match;

/**
 * What was said to an example while it was held out of the training.
 *
 * @param example the question and its label
 * @param best the label that was likeliest
 * @param confidence of that label, from 0 to 1
 * @param second the confidence of the next
 */
public record HeldOut(Example example, String best, double confidence, double second) {

    /**
     * Was the likeliest label the right one?
     *
     * @return true when it was
     */
    public boolean isRight() {
        return best.equals(example.label());
    }
}
