package org.waymark.intents.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {

    private static final List<String> ORDINARY =
            List.of("appeal", "apple", "interview", "card", "late", "activate", "snow", "make", "kitchen");

    private final Speller speller = new Speller(
            List.of(
                    "my aspen card",
                    "aspen problem",
                    "appeal late",
                    "interview tomorrow",
                    "my intervew",
                    "accommodation is bad",
                    "accommodation help",
                    "my solicitor",
                    "solicitor please"),
            ORDINARY);

    @ParameterizedTest
    @CsvSource({
        "apeal, appeal",
        "kichen, kitchen",
        "intreview, interview",
        "interveiw, interview",
        "intervew, interview",
        "aspne, aspen",
        "aspenn, aspen",
        "accmmdtn, accommodation",
        "slctr, solicitor",
    })
    void misspeltWords_areRepaired(String written, String repaired) {
        assertThat(speller.repair(written)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @CsvSource({"u, you", "2moro, tomorrow", "dnt, don't"})
    void shorthand_isWrittenOut(String written, String repaired) {
        assertThat(speller.repair(written)).isEqualTo(repaired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4", "wxyzv", "apple", "zzzzzz", "xx", "deactivate", "snowing", "making", "Adele's", "cards"})
    void wordsThatMayBeRight_stayAsTheyAre(String written) {
        assertThat(speller.repair(written)).isEqualTo(written);
    }

    @Test
    void neighbours_decideBetweenTwoWordsThatAreAsNear() {
        Speller beside = new Speller(
                List.of("my house", "my house is cold", "a horse", "a horse and a mouse", "a horse"), List.of());

        assertThat(beside.repair("my hoise")).isEqualTo("my house");
        assertThat(beside.repair("a hoise")).isEqualTo("a horse");
    }

    @Test
    void questionWithoutMistakes_isLeftAsItIs() {
        assertThat(speller.repair("My ASPEN card, late!")).isEqualTo("My ASPEN card, late!");
    }
}
