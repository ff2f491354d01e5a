package org.waymark.core.sms;

/**
 * What a text message costs.
 *
 * @param encoding how it travels
 * @param units septets in GSM-7, UTF-16 units in UCS-2
 * @param count segments, each of which is paid for
 */
public record Segments(SmsEncoding encoding, int units, int count) {

    /**
     * Counts a text as GSM 03.38 and 23.040 do. An escape pair or a surrogate pair never straddles two segments.
     *
     * @param text the text as it is sent
     * @return its encoding, units and segments; the empty text is one segment
     */
    public static Segments of(String text) {
        SmsEncoding encoding = Gsm7.canCarry(text) ? SmsEncoding.GSM_7 : SmsEncoding.UCS_2;
        int units = text.codePoints().map(letter -> units(encoding, letter)).sum();
        int count = units <= encoding.alone() ? 1 : segments(encoding, text);
        return new Segments(encoding, units, count);
    }

    private static int segments(SmsEncoding encoding, String text) {
        int count = 1;
        int used = 0;
        for (int letter : text.codePoints().toArray()) {
            int units = units(encoding, letter);
            if (used + units > encoding.joined()) {
                count++;
                used = 0;
            }
            used += units;
        }
        return count;
    }

    private static int units(SmsEncoding encoding, int letter) {
        return encoding == SmsEncoding.GSM_7 ? Gsm7.units(letter) : Character.charCount(letter);
    }
}
