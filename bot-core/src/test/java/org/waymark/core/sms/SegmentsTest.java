package org.waymark.core.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Vectors on which Twilio's own calculator agrees. */
class SegmentsTest {

    private static final String ARABIC = "\u0623";
    private static final String SMILE = "\uD83D\uDE00";
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    static Stream<Arguments> vectors() {
        return Stream.of(
                gsm("", 0, 1),
                gsm("a".repeat(160), 160, 1),
                gsm("a".repeat(161), 161, 2),
                gsm("a".repeat(306), 306, 2),
                gsm("a".repeat(307), 307, 3),
                gsm("a".repeat(158) + "€", 160, 1),
                gsm("a".repeat(159) + "€", 161, 2),
                gsm("a".repeat(152) + "€" + "a".repeat(152), 306, 3),
                gsm("a".repeat(152) + "€" + "x".repeat(10), 164, 2),
                gsm("€".repeat(80), 160, 1),
                gsm("€".repeat(81), 162, 2),
                gsm("a".repeat(1600), 1600, 11),
                gsm("é".repeat(160), 160, 1),
                gsm("Ç".repeat(160), 160, 1),
                ucs("a".repeat(158) + "’", 159, 3),
                ucs(ARABIC.repeat(70), 70, 1),
                ucs(ARABIC.repeat(71), 71, 2),
                ucs(ARABIC.repeat(134), 134, 2),
                ucs(ARABIC.repeat(135), 135, 3),
                ucs(ARABIC.repeat(1600), 1600, 24),
                ucs(ARABIC.repeat(66) + SMILE + ARABIC.repeat(66), 134, 3),
                ucs(SMILE.repeat(35), 70, 1),
                ucs(SMILE.repeat(36), 72, 2),
                ucs(SMILE + ARABIC.repeat(68), 70, 1),
                ucs(SMILE + ARABIC.repeat(69), 71, 2),
                ucs(FAMILY.repeat(6), 66, 1),
                ucs(FAMILY.repeat(7), 77, 2),
                ucs(ARABIC.repeat(66) + FAMILY, 77, 2),
                ucs("this is a " + "]".repeat(74) + SMILE, 86, 2),
                ucs(SMILE + "]".repeat(68), 70, 1),
                ucs(SMILE + "]".repeat(69), 71, 2),
                ucs("ê", 1, 1),
                ucs("ç".repeat(70), 70, 1),
                ucs("ç".repeat(71), 71, 2),
                ucs("\t", 1, 1),
                ucs("\u00A0", 1, 1),
                ucs("`", 1, 1),
                ucs("It’s 10 o’clock", 15, 1));
    }

    private static Arguments gsm(String text, int units, int count) {
        return Arguments.of(text, SmsEncoding.GSM_7, units, count);
    }

    private static Arguments ucs(String text, int units, int count) {
        return Arguments.of(text, SmsEncoding.UCS_2, units, count);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void countsAsThePlatformDoes(String text, SmsEncoding encoding, int units, int count) {
        assertThat(Segments.of(text)).isEqualTo(new Segments(encoding, units, count));
    }
}
