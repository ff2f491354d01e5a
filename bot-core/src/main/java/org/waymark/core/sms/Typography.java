package org.waymark.core.sms;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Plain letters for typographic ones. One curly apostrophe turns a message of one segment into three, because it does not
 * travel in GSM-7.
 */
public final class Typography {

    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201B, "'"),
            Map.entry(0x2032, "'"),
            Map.entry(0x0060, "'"),
            Map.entry(0x00B4, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x2033, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2015, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2022, "-"),
            Map.entry(0x00B7, "-"),
            Map.entry(0x2026, "..."),
            Map.entry(0x00A0, " "),
            Map.entry(0x2007, " "),
            Map.entry(0x2009, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x0009, " "),
            Map.entry(0x200B, ""),
            Map.entry(0xFEFF, ""),
            Map.entry(0x00AD, ""));

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd}) (?=\\p{Nd})");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    private Typography() {}

    /**
     * Keeps phone numbers in order beside words that run from right to left. There the groups of {@code 116 123} would be shown the other
     * way round, because a space belongs to the words; a no-break space belongs to the number (Unicode Bidirectional Algorithm, W4).
     *
     * @param text as it is sent
     * @return the same with other spaces between digits; unchanged where no word runs from right to left
     */
    public static String ordered(String text) {
        return RIGHT_TO_LEFT.matcher(text).find() ? BETWEEN_DIGITS.matcher(text).replaceAll("\u00A0") : text;
    }

    /**
     * Replaces typographic letters by plain ones that mean the same. Letters of any script stay as they are.
     *
     * @param text any text
     * @return the text in plain letters
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String replacement = PLAIN.get(letter);
            if (replacement == null) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(replacement);
            }
        });
        return plain.toString();
    }
}
