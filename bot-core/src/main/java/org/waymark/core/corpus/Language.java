package org.waymark.core.corpus;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language.
 *
 * @param code ISO 639-1, or 639-3 where there is none ({@code ckb}, {@code kmr}, {@code prs})
 */
public record Language(String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    /** The language that every entry has. */
    public static final Language ENGLISH = new Language("en");

    /** Refuses what is not a language code. */
    public Language {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not a language code: " + code);
        }
    }

    /**
     * Has this text the form of a language code?
     *
     * @param text any text
     * @return true when it has
     */
    public static boolean isValid(String text) {
        return CODE.matcher(text).matches();
    }

    /**
     * For month names and the like.
     *
     * @return the Java locale of this language
     */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
