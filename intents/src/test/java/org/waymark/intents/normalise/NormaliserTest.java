package org.waymark.intents.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    private static final Normaliser NORMALISER = Normaliser.of(
            List.of("where is my arc card", "section 95 support", "help with hc2 please", "my hotel", "help me"),
            List.of("help", "card", "stop"));

    @ParameterizedTest
    @CsvSource({
        "s95 support, section 95 support",
        "Sec. 95 support, section 95 support",
        "section95, section 95",
        "nass, section 95 asylum support",
        "HC-2, hc2",
        "hc2 certificate, hc2",
        "application registration card, arc card",
        "biometric residence permit, brp",
        "e-visa, evisa",
        "Luna House, lunar house",
    })
    void sectorTerms_getTheirUsualName(String typed, String usual) {
        assertThat(NORMALISER.normalise(typed)).isEqualTo(usual);
    }

    @Test
    void termInsideAnotherWord_isLeftAlone() {
        assertThat(NORMALISER.normalise("uc1 s950")).isEqualTo("uc1 s950");
    }

    @Test
    void shortWordThatHadToBeRepaired_isNotReliedOn() {
        assertThat(NORMALISER.normalise("hepl")).isEqualTo("help");
        assertThat(NORMALISER.reliableWords("hepl")).containsExactly("hepl");
        assertThat(NORMALISER.reliableWords("pls helpp")).containsExactly("pls", "please", "helpp", "help");
    }

    @Test
    void digitsOfAllScripts_areReadAlike() {
        assertThat(NORMALISER.normalise("section ۹۵")).isEqualTo("section 95");
        assertThat(NORMALISER.normalise("section ९५")).isEqualTo("section 95");
    }

    @Test
    void widthLigaturesAndInvisibleMarks_areNoDifference() {
        assertThat(NORMALISER.normalise("ｃａｒｄ \u202Ehe\u200Blp\u2066")).isEqualTo("card help");
    }

    @Test
    void lettersHeldDown_areLetGo() {
        assertThat(NORMALISER.normalise("hellllllp")).isEqualTo("help");
    }
}
