package org.waymark.core.corpus;

/** What a word before a number means. The words stand in {@code phrases/<language>.yaml}. */
public enum NumberWord {
    /** The number of an entry, as posters say it: "text 12". */
    POSTER,
    /** Any number: "no 12". */
    ANY
}
