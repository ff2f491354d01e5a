package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void nearest_counts_most() {
        Neighbours neighbours = new Neighbours(new float[] {0.5f, 0.9f, 0.8f}, new int[] {0, 1, 0}, 2);

        assertThat(neighbours.nearest()).isEqualTo(1);
        assertThat(neighbours.highest()).isEqualTo(0.9, within(1e-6));
        assertThat(neighbours.highest(0)).isEqualTo(0.8, within(1e-6));
        assertThat(neighbours.nearest(0)).isEqualTo(2);
        double[] shares = neighbours.shares();
        assertThat(shares[1]).isEqualTo(1 / (1 + Math.exp(-40 * 0.1) + Math.exp(-40 * 0.4)), within(1e-4));
        assertThat(shares[0] + shares[1]).isEqualTo(1, within(1e-9));
    }

    @Test
    void onlyTwenty_areAsked_theFirstOfEqualOnes() {
        float[] cosines = new float[50];
        Arrays.fill(cosines, 0.3f);
        int[] labels = new int[50];
        Arrays.fill(labels, 20, 50, 1);

        assertThat(new Neighbours(cosines, labels, 2).shares()[0]).isEqualTo(1, within(1e-9));
    }
}
