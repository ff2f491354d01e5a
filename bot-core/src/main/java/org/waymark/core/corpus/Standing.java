package org.waymark.core.corpus;

/** How far the words of an entry can be relied on. */
public enum Standing {
    /** Written by the editors: the English. */
    WRITTEN,
    /** Translated from the English as it is now, and read by somebody who speaks the language. */
    REVIEWED,
    /** Translated, and not yet read by a speaker. */
    UNREVIEWED,
    /** Translated, but the English was changed since, whoever read the translation before. */
    BEHIND;

    /**
     * Must people be told?
     *
     * @return true for a translation that nobody has held against the present English
     */
    public boolean isUnsure() {
        return this == UNREVIEWED || this == BEHIND;
    }
}
