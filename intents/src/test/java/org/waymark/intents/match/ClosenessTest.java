package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClosenessTest {

    private static final float[][] VECTORS = {{1, 0}, {0.8f, 0.6f}, {0, 1}, {0, -1}, {0.6f, 0.8f}};
    private static final int[] LABELS = {0, 0, 1, 1, 2};
    private static final Closeness CLOSENESS = Closeness.of(VECTORS, LABELS, 3);

    private static Neighbours neighbours(float... question) {
        return new Neighbours(Columns.of(VECTORS).dots(question), LABELS, 3);
    }

    /** The middle of the first label points to (3, 1). */
    @Test
    void middleOfALabel_isTheMeanOfItsExamples() {
        Closeness first = Closeness.of(new float[][] {VECTORS[0], VECTORS[1]}, new int[] {0, 0}, 1);
        Neighbours across = new Neighbours(new float[] {0, 0.6f}, new int[] {0, 0}, 1);

        assertThat(first.nearestMiddle(across)).isEqualTo(1 / Math.sqrt(10), within(1e-6));
        assertThat(CLOSENESS.nearestMiddle(neighbours(0.6f, 0.8f))).isEqualTo(1, within(1e-6));
    }

    @Test
    void equallyNearQuestion_belongsRatherToTheLabelThatIsWide() {
        assertThat(CLOSENESS.belonging(neighbours(0.6f, -0.8f), 0)).isEqualTo(0.6 - 0.8, within(1e-6));
        assertThat(CLOSENESS.belonging(neighbours(0.8f, 0.6f), 1)).isEqualTo(0.6 - -1, within(1e-6));
    }

    @Test
    void loneExample_isItsOwnCompanion() {
        assertThat(CLOSENESS.belonging(neighbours(0.6f, 0.8f), 2)).isEqualTo(0, within(1e-6));
    }

    @Test
    void storedCloseness_saysTheSame() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CLOSENESS.write(new DataOutputStream(file));
        Closeness read = Closeness.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        Neighbours neighbours = neighbours(0.28f, 0.96f);
        assertThat(read.nearestMiddle(neighbours)).isEqualTo(CLOSENESS.nearestMiddle(neighbours));
        assertThat(read.belonging(neighbours, 1)).isEqualTo(CLOSENESS.belonging(neighbours, 1));
    }
}
