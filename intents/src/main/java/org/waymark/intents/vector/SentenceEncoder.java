package org.waymark.intents.vector;

/** Turns a sentence into a vector, so that sentences that mean the same lie close together. */
public interface SentenceEncoder {

    /**
     * Encodes.
     *
     * @param text one sentence, in a person's own words
     * @return a vector of length 1; the same text gives the same vector
     */
    float[] encode(String text);

    /**
     * Is this an ordinary word of the model's language?
     *
     * @param word in lower case
     * @return true when the model knows it whole
     */
    boolean knows(String word);

    /**
     * Tells one model from another, so that vectors of two models are never mixed.
     *
     * @return its name
     */
    String name();
}
