package org.waymark.intents.match;

/**
 * A question whose label is known.
 *
 * @param label the intent, or {@link #OUT_OF_SCOPE}
 * @param text the question
 */
public record Example(String label, String text) {

    /** The label of questions that no intent answers. */
    public static final String OUT_OF_SCOPE = "oos";

    /**
     * Should this question be answered at all?
     *
     * @return false for a question out of scope
     */
    public boolean inScope() {
        return !label.equals(OUT_OF_SCOPE);
    }
}
