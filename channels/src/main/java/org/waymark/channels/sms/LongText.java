package org.waymark.channels.sms;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one message, where a reader would: between paragraphs, lines, sentences or words. */
final class LongText {

    private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", " ");

    private LongText() {}

    /**
     * Cuts.
     *
     * @param most UTF-16 units in one piece
     * @return the pieces in reading order; none is empty
     */
    static List<String> cut(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most) {
            int end = seam(rest, most);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** Where the first piece ends: at the best seam that leaves it at least half full, or else before a whole letter. */
    private static int seam(String text, int most) {
        for (String seam : SEAMS) {
            int at = text.lastIndexOf(seam, most - seam.length());
            if (at >= most / 2) {
                return at + seam.length();
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
