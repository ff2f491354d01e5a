package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoolTest {

    /** The meaning model is always right, the word model always wrong. */
    private static Pool.Row row(int label) {
        double[] sums = {0, 0};
        sums[label] = 2;
        double[] margins = {0, 0};
        margins[1 - label] = 2;
        float[] cosines = {0.5f, 0.5f};
        return new Pool.Row(
                new View(sums, margins, new Neighbours(cosines, new int[] {0, 1}, 2), Optional.empty(), 1, 1), label);
    }

    private static List<Pool.Row> rows(int size) {
        List<Pool.Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(row(i % 2));
        }
        return rows;
    }

    @Test
    void theModelThatIsRight_countsMost() {
        Pool pool = Pool.learn(rows(1000));

        assertThat(pool.meaning()).isGreaterThan(2 * pool.margins());
        assertThat(Vectors.best(pool.probabilities(row(1).view()))).isEqualTo(1);
    }

    @Test
    void aSmallSet_staysNearerToTheUsualWeights() {
        Pool small = Pool.learn(rows(40));
        Pool large = Pool.learn(rows(1000));

        assertThat(small.meaning() / small.margins())
                .isGreaterThan(Pool.USUAL.meaning() / Pool.USUAL.margins())
                .isLessThan(large.meaning() / large.margins());
    }

    @Test
    void tooFewRows_countEvenly() {
        assertThat(Pool.learn(List.of(row(0), row(1)))).isEqualTo(Pool.USUAL);
    }
}
