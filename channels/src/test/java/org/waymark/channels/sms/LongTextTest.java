package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTextTest {

    @Test
    void shortText_staysWhole() {
        assertThat(LongText.cut("One.\n\nTwo.", 20)).containsExactly("One.\n\nTwo.");
        assertThat(LongText.cut("", 20)).isEmpty();
    }

    @Test
    void isCut_betweenParagraphs_thenLines_thenSentences_thenWords() {
        assertThat(LongText.cut("First one. More.\n\nSecond\none here.", 26))
                .containsExactly("First one. More.", "Second\none here.");
        assertThat(LongText.cut("First line. More.\nSecond line here.", 26))
                .containsExactly("First line. More.", "Second line here.");
        assertThat(LongText.cut("First sentence. Second sentence here.", 26))
                .containsExactly("First sentence.", "Second sentence here.");
        assertThat(LongText.cut("only words and no sentence at all", 20))
                .containsExactly("only words and no", "sentence at all");
    }

    @Test
    void letterOfTwoUnits_isNeverCut() {
        assertThat(LongText.cut("\uD83D\uDE00".repeat(10), 7))
                .allSatisfy(piece -> assertThat(piece.codePoints()).allMatch(letter -> letter == 0x1F600));
    }
}
