package org.waymark.core.corpus;

import java.util.regex.Pattern;

/**
 * The permanent name of something that can be asked.
 *
 * @param value lower case words joined by underscores, such as {@code aspen_card}; never reused
 */
public record IntentId(String value) implements Comparable<IntentId> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{1,48}");

    /** Refuses what is not an intent id. */
    public IntentId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an intent id: " + value);
        }
    }

    /**
     * Has this text the form of an intent id?
     *
     * @param text any text
     * @return true when it has
     */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(IntentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
