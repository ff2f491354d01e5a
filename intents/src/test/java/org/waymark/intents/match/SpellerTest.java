package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellerTest {

    private static final List<String> ORDINARY = List.of("appeal", "apple", "interview", "card", "late", "kitchen");

    private final Speller speller = new Speller(
            List.of("my aspen card", "aspen problem", "appeal late", "interview tomorrow", "my intervew", "aspen"),
            ORDINARY);

    @ParameterizedTest
    @CsvSource({
        "apeal, appeal",
        "kichen, kitchen",
        "u, you",
        "2moro, tomorrow",
        "4, 4",
        "wxyzv, wxyzv",
        "intreview, interview",
        "interveiw, interview",
        "intervew, interview",
        "aspne, aspen",
        "aspenn, aspen",
        "apple, apple",
        "crd, crd",
        "zzzzzz, zzzzzz"
    })
    void misspeltWords_areRepaired_knownAndShortOnesStay(String written, String repaired) {
        assertThat(speller.repair(written)).isEqualTo(repaired);
    }

    @Test
    void questionWithoutMistakes_isLeftAsItIs() {
        assertThat(speller.repair("My ASPEN card, late!")).isEqualTo("My ASPEN card, late!");
    }

    @ParameterizedTest
    @CsvSource({"ab, ab, 0", "ab, ba, 1", "abc, ab, 1", "abcd, acbd, 1", "abcd, wxyz, 3", "kitten, sitting, 3"})
    void distance_countsLetters(String a, String b, int distance) {
        assertThat(Speller.distance(a, b, 2)).isEqualTo(Math.min(distance, 3));
    }
}
