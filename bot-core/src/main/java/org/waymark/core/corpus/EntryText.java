package org.waymark.core.corpus;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of one entry in one language.
 *
 * @param title a few plain words
 * @param brief the words of a text message, without link, number and source; true everywhere
 * @param full the whole text, true everywhere; paragraphs are separated by an empty line
 * @param briefs what stands in the place of {@code brief} in a nation where it is different
 * @param fulls what stands in the place of {@code full} in a nation where it is different
 */
public record EntryText(
        String title, String brief, String full, Map<Nation, String> briefs, Map<Nation, String> fulls) {

    /** Copies the maps. */
    public EntryText {
        briefs = Map.copyOf(briefs);
        fulls = Map.copyOf(fulls);
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
        return new EntryText(title, briefs.getOrDefault(nation, brief), fulls.getOrDefault(nation, full));
    }
}
