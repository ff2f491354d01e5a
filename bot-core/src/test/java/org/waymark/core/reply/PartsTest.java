package org.waymark.core.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.sms.Segments;

class PartsTest {

    private static final String HINT = "Reply MORE";

    @Test
    void shortText_isOnePart() {
        assertThat(Parts.of("One sentence. Another.", HINT, "")).containsExactly("One sentence. Another.");
    }

    @Test
    void longText_isCutBetweenSentences_andNothingIsLost() {
        String text =
                "This is a sentence of some length, number one. ".repeat(20).strip();

        List<String> parts = Parts.of(text, HINT, "");

        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> {
            assertThat(part).endsWith(".");
            assertThat(Segments.of(part + "\n" + HINT).count()).isLessThanOrEqualTo(Parts.SEGMENTS);
        });
        assertThat(String.join(" ", parts)).isEqualTo(text);
    }

    @Test
    void arabicSentences_areCutAtTheirOwnMarks() {
        String text = "\u0647\u0630\u0647 \u062C\u0645\u0644\u0629 \u0637\u0648\u064A\u0644\u0629\u061F "
                .repeat(20)
                .strip();

        assertThat(Parts.of(text, HINT, "")).hasSizeGreaterThan(1).allSatisfy(part -> assertThat(part)
                .endsWith("\u061F"));
    }

    @Test
    void sentenceWithoutEnd_staysWhole() {
        assertThat(Parts.of("x".repeat(2000), HINT, "")).hasSize(1);
    }
}
