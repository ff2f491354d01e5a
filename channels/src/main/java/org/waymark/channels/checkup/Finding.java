package org.waymark.channels.checkup;

/**
 * One thing that was looked at.
 *
 * @param grade how it is
 * @param words what was found, and what to do where something is to be done; no secrets and no people in it
 */
public record Finding(Grade grade, String words) {

    /** How something is. */
    public enum Grade {
        /** As it should be. */
        GOOD,
        /** Nothing that can be seen from here, or no fault but worth a thought. */
        LOOK,
        /** It does not work like this. */
        BAD
    }

    /**
     * As it should be.
     *
     * @param words what was found
     * @return the finding
     */
    public static Finding good(String words) {
        return new Finding(Grade.GOOD, words);
    }

    /**
     * Worth a look.
     *
     * @param words what to look at
     * @return the finding
     */
    public static Finding look(String words) {
        return new Finding(Grade.LOOK, words);
    }

    /**
     * A fault.
     *
     * @param words what is wrong, and the remedy
     * @return the finding
     */
    public static Finding bad(String words) {
        return new Finding(Grade.BAD, words);
    }
}
