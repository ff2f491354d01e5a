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
        List<String> sayings = unless.isEmpty() ? List.of() : List.of(unless);
        return shows(new DangerSigns.Signs(List.of(sign), List.of(), List.of(), sayings), text);
    }

    private static boolean shows(DangerSigns.Signs signs, String text) {
        Danger danger = new Danger("harm", new IntentId("help_line"), "Call 999.");
        return new SignDetector(List.of(new DangerSigns(Language.ENGLISH, danger, signs)), List.of("rating", "ripped"))
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
        "trafficked, i was trafikced, true",
        "raping, what is my rating, false",
        "raping, he is rapping me, true",
        "knife, a nknife, false",
        "knife, a knfie, true",
        "knife, a knive, false",
        "locked_in ... house, i am locked in this house, true",
        "cannot|can_not breathe, i can not breathe, true",
        "cannot|can_not breathe, i can breathe, false",
        "passport & boss|employer, my passport is with the boss, true",
        "passport & boss|employer, boss has my passport, true",
        "passport & boss|employer, my passport, false",
        "passport & boss, my passport came and one two three four five six seven eight my boss, false",
        "15 alone, im 15yo alone, false",
        "15 yo alone, im 15yo alone, true",
        "... help ..., help, true",
        "tonight, no bed 2nite, true",
        "help, helppppp, true",
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

    @ParameterizedTest
    @CsvSource({"police, true", "please police!, true", "are you police, false", "police report, false"})
    void signThatStandsAlone_countsBesideAsidesOnly(String text, boolean shows) {
        var signs = new DangerSigns.Signs(List.of(), List.of("police"), List.of("please|help"), List.of());

        assertThat(shows(signs, text)).isEqualTo(shows);
    }
}
