package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.core.sms.Segments;
import org.waymark.core.sms.Typography;

/** Cuts a full text into parts that each fit a text message, between sentences. */
public final class Parts {

    /** Segments in one part, with the hint for the next. */
    public static final int SEGMENTS = 2;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?:\\u06D4\\u061F\\u1362])\\s+");

    private Parts() {}

    /**
     * The sentences of a text.
     *
     * @param words running text
     * @return in reading order, each with the sign that ends it
     */
    public static List<String> sentences(String words) {
        return List.of(SENTENCE_END.split(words.strip(), -1));
    }

    /**
     * Cuts.
     *
     * @param full the whole text
     * @param hint what will stand below each part, such as {@code Reply MORE}
     * @param below what will stand between the first part and the hint; empty for nothing
     * @return the parts in reading order; a sentence that is too long for a part stays whole
     */
    public static List<String> of(String full, String hint, String below) {
        List<String> parts = new ArrayList<>();
        String part = "";
        String first = below.isEmpty() ? hint : below + "\n" + hint;
        for (String sentence : sentences(Typography.plain(full))) {
            String longer = part.isEmpty() ? sentence : part + " " + sentence;
            if (part.isEmpty()
                    || Segments.of(longer + "\n" + (parts.isEmpty() ? first : hint))
                                    .count()
                            <= SEGMENTS) {
                part = longer;
            } else {
                parts.add(part);
                part = sentence;
            }
        }
        parts.add(part);
        return List.copyOf(parts);
    }
}
