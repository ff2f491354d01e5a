package org.waymark.intents.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "أسئلة, اسيله",
        "مُحَامِي, محامى",
        "محـــامي, محامي",
        "کیس, كيس",
        "یک, يك",
        "گھر, گهر",
        "ڕۆژ, روژ",
        "وەڵام, وهلام",
        "ښوونځی, ښوونځي",
        "ሓገዝ, ሀገዝ",
        "ኣብ, አብ",
        "ሠራተኛ, ሰራተኛ",
        "luật sư, luat su",
        "Đại, Dai"
    })
    void spellingsOfOneWord_meet(String one, String other) {
        assertThat(Letters.folded(one)).isEqualTo(Letters.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"گرم, كرم", "پدر, بدر", "سنڌ, سند", "my card, my cord"})
    void otherWords_stayApart(String one, String other) {
        assertThat(Letters.folded(one)).isNotEqualTo(Letters.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"my Aspen card", "0808 801 0503", "কার্ড", "карта"})
    void otherTexts_stayAsTheyAre(String text) {
        assertThat(Letters.folded(text)).isEqualTo(text);
    }
}
