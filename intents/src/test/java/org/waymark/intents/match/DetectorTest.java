package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {

    private static List<Detector.Row> rows(int right, int wrong) {
        List<Detector.Row> rows = new ArrayList<>();
        for (int i = 0; i < right; i++) {
            rows.add(new Detector.Row(new double[] {i % 2, 2 + i % 3, 7}, true));
        }
        for (int i = 0; i < wrong; i++) {
            rows.add(new Detector.Row(new double[] {i % 2, -2 + i % 3, 7}, false));
        }
        return rows;
    }

    @Test
    void telling_signal_isFound() {
        Detector detector = Detector.learn(rows(50, 50));

        assertThat(detector.probability(new double[] {0, 3, 7})).isGreaterThan(0.9);
        assertThat(detector.probability(new double[] {1, -1, 7})).isLessThan(0.1);
    }

    @Test
    void rightAndWrong_countTheSame_howeverManyThereAre() {
        Detector detector = Detector.learn(rows(300, 30));

        assertThat(detector.probability(new double[] {0.5, 1, 7})).isEqualTo(0.5, within(0.2));
    }

    @Test
    void moreOfTheSameRows_makeItNoSurer() {
        double[] likely = {0, 1, 7};

        assertThat(Detector.learn(rows(3000, 3000)).probability(likely))
                .isEqualTo(Detector.learn(rows(60, 60)).probability(likely), within(0.01));
    }

    @Test
    void tooFewRows_theFirstSignalIsBelieved() {
        double[] evenOdds = {0, 9, 9};

        assertThat(Detector.learn(rows(50, 4)).probability(evenOdds)).isEqualTo(0.5);
        assertThat(Detector.learn(List.of()).probability(new double[] {0})).isEqualTo(0.5);
    }
}
