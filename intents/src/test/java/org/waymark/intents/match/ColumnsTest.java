package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7, 768})
    void dots_areThoseOfTheRows_toTheLastBit(int length) {
        float[][] rows = new float[50][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = vector(length);
        }
        float[] question = vector(length);

        float[] dots = Columns.of(rows).dots(question);

        for (int row = 0; row < rows.length; row++) {
            assertThat(dots[row]).isEqualTo(Vectors.dot(question, rows[row]));
        }
    }

    @Test
    void rows_comeBackAsTheyWere() {
        float[][] rows = {vector(5), vector(5), vector(5)};

        assertThat(Columns.of(rows).rows()).isDeepEqualTo(rows);
        assertThat(Columns.of(new float[0][]).rows()).isEmpty();
    }

    private float[] vector(int length) {
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }
}
