package org.waymark.core.sms;

import java.util.Set;
import java.util.stream.Collectors;

/** The default alphabet of GSM 03.38 and its extension table. */
final class Gsm7 {

    private static final Set<Integer> BASIC =
            letters("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");

    /** Letters that travel as an escape and a second unit. */
    private static final Set<Integer> EXTENDED = letters("^{}\\[~]|€\f");

    private Gsm7() {}

    static boolean canCarry(String text) {
        return text.codePoints().allMatch(letter -> BASIC.contains(letter) || EXTENDED.contains(letter));
    }

    /** Units that a letter takes: 1, or 2 with its escape. */
    static int units(int letter) {
        return EXTENDED.contains(letter) ? 2 : 1;
    }

    private static Set<Integer> letters(String text) {
        return text.codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }
}
