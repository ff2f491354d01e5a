package org.waymark.core.corpus;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of one entry in one language.
 *
 * @param title a few plain words
 * @param brief the words of a text message, without link, number and source; true everywhere
 * @param full the whole text, true everywhere; paragraphs are separated by an empty line
 * @param briefs what stands in the place of {@code brief} in a nation where it is different
 * @param fulls what stands in the place of {@code full} in a nation where it is different
 * @param standing how far these words can be relied on
 */
public record EntryText(
        String title,
        String brief,
        String full,
        Map<Nation, String> briefs,
        Map<Nation, String> fulls,
        Standing standing) {

    /** Copies the maps. */
    public EntryText {
        briefs = Map.copyOf(briefs);
        fulls = Map.copyOf(fulls);
    }

    /**
     * Words of the editors.
     *
     * @param title a few plain words
     * @param brief the words of a text message
     * @param full the whole text
     * @param briefs the words of a text message, for single nations
     * @param fulls the whole text, for single nations
     */
    public EntryText(String title, String brief, String full, Map<Nation, String> briefs, Map<Nation, String> fulls) {
        this(title, brief, full, briefs, fulls, Standing.WRITTEN);
    }

    /**
     * Words that are the same in all nations.
     *
     * @param title a few plain words
     * @param brief the words of a text message
     * @param full the whole text
     */
    public EntryText(String title, String brief, String full) {
        this(title, brief, full, Map.of(), Map.of());
    }

    /**
     * The nations that have words of their own.
     *
     * @return those with a text message or a whole text of their own
     */
    public Set<Nation> nations() {
        Set<Nation> nations = EnumSet.noneOf(Nation.class);
        nations.addAll(briefs.keySet());
        nations.addAll(fulls.keySet());
        return nations;
    }

    /**
     * The words for people in a nation.
     *
     * @param nation where they are
     * @return its own words, and the common ones where it has none
     */
    public EntryText in(Nation nation) {
        return new EntryText(
                title,
                briefs.getOrDefault(nation, brief),
                fulls.getOrDefault(nation, full),
                Map.of(),
                Map.of(),
                standing);
    }

    /**
     * Names these words as they are now, so that a translation can say what it was made from.
     *
     * @return 8 hexadecimal digits; others as soon as a word changes
     */
    public String version() {
        // Sorted: the order of an unchangeable map is another one in every run.
        return Versions.of(List.of(title, brief, full, new TreeMap<>(briefs), new TreeMap<>(fulls))
                .toString());
    }

    /**
     * The same words, relied on otherwise.
     *
     * @param other how far
     * @return a copy
     */
    public EntryText standing(Standing other) {
        return new EntryText(title, brief, full, briefs, fulls, other);
    }
}
