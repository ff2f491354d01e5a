package org.waymark.intents.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Score;
import org.waymark.intents.vector.OnnxEncoder;

class EvaluationTest {

    private static final ConfidenceRules RULE = ConfidenceRules.always(new ConfidenceRule(0.5, 0, 0.2));

    private static Prediction said(String label, String best, double probability) {
        Score second = new Score(best.equals("a") ? "b" : "a", 1 - probability);
        return new Prediction(new Example(label, "text"), List.of(new Score(best, probability), second), 1_000_000);
    }

    @Test
    void figures_areCountedByHand() {
        Figures figures = Figures.of(
                List.of(
                        said("a", "a", 0.9),
                        said("a", "a", 0.4),
                        said("b", "a", 0.8),
                        said("b", "b", 0.7),
                        said("oos", "a", 0.6),
                        said("oos", "b", 0.3)),
                RULE);

        assertThat(figures.n()).isEqualTo(6);
        assertThat(figures.accuracy()).isEqualTo(0.75);
        assertThat(figures.accuracyAtThreshold()).isEqualTo(0.5);
        assertThat(figures.wrongAnswers()).isEqualTo(0.25);
        assertThat(figures.oosRecall()).isEqualTo(0.5);
        assertThat(figures.oosAuroc()).isEqualTo(0.875);
        assertThat(figures.top3()).isEqualTo(1);
        assertThat(figures.mcc()).isEqualTo(6 / Math.sqrt(22 * 24), within(1e-9));
        assertThat(figures.macroF1()).isEqualTo((0.8 + 2 / 3.0) / 2, within(1e-9));
        assertThat(figures.p50Ms()).isEqualTo(1);
        assertThat(figures.perIntent().get("b")).isEqualTo(new Figures.PerIntent(2, 0.5));
    }

    @Test
    void calibration_turnsAwayTwoRightAnswersForFiveWrongOnes() {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 1; i <= 160; i++) {
            predictions.add(said("a", "a", i / 200.0));
        }
        for (int i = 1; i <= 5; i++) {
            predictions.add(said("a", "b", 0.5));
        }

        assertThat(Calibration.choose(predictions).usual().answerAt()).isEqualTo(0.015);
    }

    @Test
    void calibrationOnFewQuestions_losesNone_andNeedsNoneOutOfScope() {
        ConfidenceRules chosen = Calibration.choose(
                List.of(said("a", "a", 0.9), said("b", "b", 0.8), said("a", "b", 0.7), said("oos", "a", 0.95)));

        assertThat(chosen.usual().answerAt()).isEqualTo(0.8);
    }

    @Test
    void engine_isTrainedAndMeasuredOnAnyQuestions() {
        List<Example> train =
                Tsv.parse("train", "card\tmy card\ncard\tthe card is lost\nschool\tmy school\noos\tfootball\n");
        List<Example> test = Tsv.parse("test", "card\tlost card\nschool\tschool\noos\tpizza\n");

        Evaluation evaluation = Evaluation.of(
                Engine.train(train.stream().filter(Example::inScope).toList(), OnnxEncoder.load()), test, RULE, 1);

        assertThat(evaluation.figures().accuracy()).isEqualTo(1);
        assertThat(evaluation.predictions()).extracting(Prediction::best).startsWith("card", "school");
    }

    @Test
    void crossValidation_measuresEachQuestionOnce_andOutOfScopeWithEveryPart() {
        List<Example> examples = Tsv.parse(
                "all", "card\tmy card\ncard\tlost card\nschool\tmy school\nschool\tschool place\noos\tpizza\n");

        Evaluation evaluation = Evaluation.crossValidate(examples, 2, RULE, OnnxEncoder.load());

        assertThat(evaluation.figures().n()).isEqualTo(6);
        assertThat(evaluation.figures().accuracy()).isEqualTo(1);
    }

    @Test
    void faultyFiles_areNamedWithTheirLine() {
        assertThatThrownBy(() -> Tsv.parse("my.tsv", "card\tmy card\n\nschool my school\n"))
                .hasMessage("my.tsv:3: This line is not \"label<TAB>question\". Put one tab between the two.");
        assertThatThrownBy(() -> Tsv.parse("my.tsv", "\n"))
                .hasMessage("my.tsv holds no questions. Write one \"label<TAB>question\" a line.");
        assertThatThrownBy(() -> Tsv.read(Path.of("nowhere.tsv")))
                .hasMessage("The file nowhere.tsv cannot be read. Check its path.");
    }
}
