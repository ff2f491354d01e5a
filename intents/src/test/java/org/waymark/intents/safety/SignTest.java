package org.waymark.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Danger;

class SignTest {

    private static boolean shows(String sign, String unless, String text) {
        Danger danger = new Danger("harm", new IntentId("help_line"), "Call 999.");
        List<String> sayings = unless.isEmpty() ? List.of() : List.of(unless);
        return new SignDetector(List.of(new DangerSigns(
                        Language.ENGLISH, danger, new DangerSigns.Signs(List.of(sign), List.of(), List.of(), sayings))))
                .detect(text)
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "kill myself, i will Kill MYSELF tonight, true",
        "kill myself, i will kill time by myself, false",
        "cant go on, I can’t go on, true",
        "suicid*, she is suicidal, true",
        "lock|locks me ... house, he locks me in the house, true",
        "lock|locks me ... house, he locks me up in a very dark house, false",
        "myself, my self, false",
        "trafficked, i was traficked, true",
        "trafficked, i was trafficekd, true",
        "trafficked, i was traffickeed, true",
        "trafficked, i was drafficked, false",
        "dead, i am deaf, false"
    })
    void signs_areWordsInOrder(String sign, String text, boolean shows) {
        assertThat(shows(sign, "", text)).isEqualTo(shows);
    }

    @Test
    void ordinarySaying_isNoSign_butASignBesideItIs() {
        assertThat(shows("killing me", "bus is killing me", "this bus is killing me"))
                .isFalse();
        assertThat(shows("killing me", "bus is killing me", "this bus is killing me and he is killing me"))
                .isTrue();
    }
}
