package org.waymark.intents.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_areLowerCaseWithoutPunctuation() {
        assertThat(Words.of("I can't use my ASPEN-card!!")).containsExactly("i", "cant", "use", "my", "aspen", "card");
    }

    @Test
    void wordsOfIndianScripts_keepTheirMarks() {
        assertThat(Words.of("আশ্রয় চাই")).containsExactly("আশ্রয়", "চাই");
    }
}
