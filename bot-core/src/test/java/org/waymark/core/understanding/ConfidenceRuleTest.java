package org.waymark.core.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.IntentId;

class ConfidenceRuleTest {

    private final ConfidenceRule rule = new ConfidenceRule(0.5, 0.2, 0.2);

    private static List<Candidate> ranked(double... probabilities) {
        List<Candidate> ranked = new ArrayList<>();
        for (double probability : probabilities) {
            ranked.add(new Candidate(new IntentId("intent_" + ranked.size()), probability));
        }
        return ranked;
    }

    @Test
    void sureAndFarAhead_isAnswered() {
        assertThat(rule.decide(ranked(0.6, 0.3))).isEqualTo(new Understanding.Answered(new IntentId("intent_0"), 0.6));
    }

    @Test
    void sureButClose_isOffered() {
        assertThat(rule.decide(ranked(0.5, 0.45)))
                .isInstanceOfSatisfying(Understanding.Undecided.class, undecided -> assertThat(undecided.candidates())
                        .hasSize(2));
    }

    @Test
    void atMostThree_areOffered() {
        assertThat(rule.decide(ranked(0.3, 0.25, 0.2, 0.2)))
                .isInstanceOfSatisfying(Understanding.Undecided.class, undecided -> assertThat(undecided.candidates())
                        .hasSize(3));
    }

    @Test
    void unlikely_isUnknown() {
        assertThat(rule.decide(ranked(0.19, 0.01))).isEqualTo(new Understanding.Unknown(0.19));
    }

    @Test
    void nothing_isUnknown() {
        assertThat(rule.decide(List.of())).isEqualTo(new Understanding.Unknown(0));
    }

    @Test
    void whatIsNoProbability_isRefused() {
        assertThatThrownBy(() -> ranked(Double.NaN)).hasMessageContaining("not a probability");
    }
}
