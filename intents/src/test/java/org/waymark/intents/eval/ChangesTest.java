package org.waymark.intents.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.eval.Changes.Change;
import org.waymark.intents.eval.Changes.Counts;
import org.waymark.intents.eval.Changes.Treatment;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Score;

class ChangesTest {

    private static final ConfidenceRules RULE = ConfidenceRules.always(new ConfidenceRule(0.5, 0, 0.2));

    private static Prediction said(String label, String text, String best, double confidence) {
        return new Prediction(new Example(label, text), List.of(new Score(best, confidence)), 1);
    }

    @Test
    void everyQuestion_isComparedWithItself() {
        Changes changes = Changes.between(
                List.of(
                        said("card", "one", "card", 0.9),
                        said("card", "two", "card", 0.4),
                        said("card", "three", "card", 0.9),
                        said("oos", "pizza", "card", 0.1),
                        said("new", "four", "card", 0.9)),
                List.of(
                        said("card", "one", "bank", 0.9),
                        said("card", "two", "card", 0.9),
                        said("card", "three", "card", 0.3),
                        said("oos", "pizza", "bank", 0.8),
                        said("new", "four", "new", 0.9)),
                Set.of("card", "bank"),
                RULE);

        assertThat(changes.worse())
                .containsExactly(
                        new Change(new Example("card", "one"), Treatment.RIGHT, Treatment.WRONG, "bank"),
                        new Change(new Example("card", "three"), Treatment.RIGHT, Treatment.UNSURE, "card"),
                        new Change(new Example("oos", "pizza"), Treatment.RIGHT, Treatment.WRONG, "bank"));
        assertThat(changes.better())
                .containsExactly(new Change(new Example("card", "two"), Treatment.UNSURE, Treatment.RIGHT, "card"));
        assertThat(changes.worsened()).containsOnlyKeys("card", "oos").containsEntry("card", new Counts(3, 2, 1));
        assertThat(changes.unknown()).isEqualTo(1);
    }
}
