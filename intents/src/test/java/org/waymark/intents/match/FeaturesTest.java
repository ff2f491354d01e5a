package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void features_areWordsPairsAndGroupsOfLetters() {
        assertThat(Features.of("my id")).contains("w=my", "w=id", "p=my id", "g=<my", "g=my>", "g=<id>");
    }
}
