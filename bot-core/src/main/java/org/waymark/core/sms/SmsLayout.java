package org.waymark.core.sms;

import java.util.Set;
import org.waymark.core.corpus.Language;

/**
 * What the first text message of an entry holds, for each language. A message of two segments has 306 letters in GSM-7, and 134 in
 * UCS-2, which carries every script: there is room for the number, the link and the words, and for little else.
 */
public enum SmsLayout {
    /** GSM-7: whom to call in words, the whole link, the text, where it comes from and when it was checked. */
    ROOMY,
    /** UCS-2: the number alone, the link without https://www., the text, and what fits of the rest; source and date come with MORE. */
    TIGHT;

    /** Segments of a first message. */
    public static final int SEGMENTS = 2;

    /**
     * Languages that lose nothing in GSM-7: English and Somali have no letter outside it. Vietnamese, Turkish, Albanian, French and
     * Spanish have; to write them without their marks changes words, so they are tight like all other scripts.
     */
    private static final Set<Language> IN_GSM_7 = Set.of(Language.ENGLISH, new Language("so"));

    /**
     * The layout for a language.
     *
     * @param language of the words
     * @return how its first messages are laid out
     */
    public static SmsLayout of(Language language) {
        return IN_GSM_7.contains(language) ? ROOMY : TIGHT;
    }

    /**
     * Does a message fit two segments?
     *
     * @param text as it is sent
     * @return true when it does
     */
    public static boolean fits(String text) {
        return Segments.of(text).count() <= SEGMENTS;
    }
}
