package org.waymark.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceRulesTest {

    private final ConfidenceRules rules =
            new ConfidenceRules(new ConfidenceRule(0.5, 0.1, 0.2), new ConfidenceRule(0.8, 0.1, 0.2));

    @ParameterizedTest
    @CsvSource({"card, 0.8", "home office, 0.8", "'  my   card ', 0.8", "my card broken, 0.5", "'', 0.8"})
    void oneOrTwoWords_haveTheirOwnRule(String question, double answerAt) {
        assertThat(rules.of(question).answerAt()).isEqualTo(answerAt);
    }
}
