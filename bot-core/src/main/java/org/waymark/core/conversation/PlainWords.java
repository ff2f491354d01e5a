package org.waymark.core.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans what a person wrote: control characters, invisible marks and odd spaces go, letters stay. */
public final class PlainWords {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Z}\\s\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

    private PlainWords() {}

    /**
     * One clean line.
     *
     * @param text anything
     * @return NFKC, without control and bidi characters, single spaces; empty when nothing is left
     */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return BREAKS.matcher(visible).replaceAll(" ").strip();
    }

    /**
     * The form in which command words are compared.
     *
     * @param clean a clean line
     * @return lower case, without punctuation at its ends ({@code "Stop!!"} and {@code "/stop"} are {@code "stop"})
     */
    public static String bare(String clean) {
        return EDGES.matcher(clean).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
