package org.waymark.intents.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Standing;

/**
 * What a translation says of itself, between two lines {@code ---} at its top, as editors of Markdown know it.
 *
 * @param translatedFrom the version of the English words that it was made from, see {@link EntryText#version()}; empty where it does
 *     not say
 * @param reviewedBy the speaker who has read it; empty where nobody has
 */
public record Provenance(String translatedFrom, String reviewedBy) {

    private static final String FENCE = "---";
    private static final String FROM = "translated_from";
    private static final String BY = "reviewed_by";
    private static final Set<String> KEYS = Set.of(FROM, BY);

    /** Reads it; a file without it, such as every English one, has an empty one. */
    static Provenance read(String name, List<String> lines, Problems problems) {
        Map<String, String> values = new HashMap<>();
        int end = end(lines);
        for (int i = 1; i < end; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                values.put(key, line.substring(colon + 1).strip().replace("\"", ""));
            } else if (!line.isBlank()) {
                problems.add(
                        name, i + 1, "\"" + key + "\" is not known here.", "Use " + FROM + " and " + BY + " only.");
            }
        }
        return new Provenance(values.getOrDefault(FROM, ""), values.getOrDefault(BY, ""));
    }

    /** The number of the closing line from 0; 0 where there is no such block. */
    static int end(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).strip().equals(FENCE)
                ? Math.max(0, lines.subList(1, lines.size()).indexOf(FENCE) + 1)
                : 0;
    }

    /**
     * How far the words below can be relied on.
     *
     * @param english the words that they should say
     * @return their standing
     */
    Standing standing(EntryText english) {
        if (!translatedFrom.equals(english.version())) {
            return Standing.BEHIND;
        }
        return reviewedBy.isEmpty() ? Standing.UNREVIEWED : Standing.REVIEWED;
    }
}
