package org.waymark.intents.vector;

import java.util.List;

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
     * The ordinary words of the model's language: those that it knows whole.
     *
     * @return in lower case, the most frequent first
     */
    List<String> words();

    /**
     * Tells one model from another, so that vectors of two models are never mixed.
     *
     * @return its name
     */
    String name();
}
