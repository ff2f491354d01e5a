package org.waymark.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {

    @Test
    void controlAndBidiCharacters_areTakenOut() {
        assertThat(PlainWords.clean("\u202Ehello\u0000 \u2066wor\u200Bld\u2069\r\n\u001B"))
                .isEqualTo("hello world");
    }

    @Test
    void fullWidthLetters_becomeOrdinary() {
        assertThat(PlainWords.clean("ＳＴＯＰ")).isEqualTo("STOP");
    }

    @Test
    void marksOfIndianScripts_stay() {
        assertThat(PlainWords.clean("আশ্রয়")).isEqualTo("আশ্রয়");
    }

    @Test
    void loneSurrogates_areTakenOut() {
        assertThat(PlainWords.clean("a\uD83Db")).isEqualTo("ab");
    }

    @Test
    void bareForm_isWithoutPunctuationAtItsEnds() {
        assertThat(PlainWords.bare("/Stop!!")).isEqualTo("stop");
        assertThat(PlainWords.bare("...")).isEmpty();
    }
}
