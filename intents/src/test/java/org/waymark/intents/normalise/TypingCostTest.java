package org.waymark.intents.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingCostTest {

    @ParameterizedTest
    @CsvSource({
        "card, card, 0",
        "caxd, card, 1",
        "crd, card, 0.35",
        "hsptl, hospital, 1.05",
        "carrd, card, 0.5",
        "leter, letter, 0.5",
        "cadr, card, 0.8",
        "ard, card, 1"
    })
    void whatThumbsDoOften_costsLess(String typed, String meant, double cost) {
        assertThat(TypingCost.of(typed, meant, 10)).isEqualTo(cost, within(1e-9));
    }

    @Test
    void tooFar_isAboveTheMost() {
        assertThat(TypingCost.of("kitten", "solicitor", 1.4)).isGreaterThan(1.4);
    }
}
