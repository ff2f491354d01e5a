package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void words_areLowerCaseWithoutPunctuation() {
        assertThat(Features.words("I can't use my ASPEN-card!!"))
                .containsExactly("i", "cant", "use", "my", "aspen", "card");
    }

    @Test
    void wordsOfIndianScripts_keepTheirMarks() {
        assertThat(Features.words("আশ্রয় চাই")).containsExactly("আশ্রয়", "চাই");
    }

    @Test
    void features_areWordsPairsAndGroupsOfLetters() {
        assertThat(Features.of("my id")).contains("w=my", "w=id", "p=my id", "g=<my", "g=my>", "g=<id>");
    }
}
