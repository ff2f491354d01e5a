package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexicalClassifierTest {

    private static final List<Example> EXAMPLES = List.of(
            new Example("card", "my aspen card is broken"),
            new Example("card", "the card does not work in the shop"),
            new Example("card", "lost my card"),
            new Example("school", "school place for my son"),
            new Example("school", "how to get a school"),
            new Example("school", "my daughter has no school"));

    private final LexicalClassifier classifier = LexicalClassifier.train(EXAMPLES);

    @Test
    void knownWords_findTheLabel() {
        assertThat(classifier.rank("card lost").get(0).label()).isEqualTo("card");
        assertThat(classifier.rank("place in school").get(0).label()).isEqualTo("school");
    }

    @Test
    void misspeltWords_findTheLabel() {
        assertThat(classifier.rank("aspn carrd brokn").get(0).label()).isEqualTo("card");
    }

    @Test
    void probabilities_sumToOne_mostLikelyFirst() {
        List<Score> ranked = classifier.rank("my card");

        assertThat(ranked).hasSize(2);
        assertThat(ranked.get(0).probability())
                .isGreaterThanOrEqualTo(ranked.get(1).probability());
        assertThat(ranked.stream().mapToDouble(Score::probability).sum()).isBetween(0.999, 1.001);
    }

    @Test
    void sameExamples_sameAnswer() {
        assertThat(LexicalClassifier.train(EXAMPLES).rank("card for my son"))
                .isEqualTo(classifier.rank("card for my son"));
    }

    @Test
    void nothingToRead_isRankedAsNothing() {
        assertThat(classifier.rank("")).isEmpty();
        assertThat(classifier.rank("?! \uD83D\uDE00")).isEmpty();
    }

    @Test
    void manyWords_areNoTrouble() {
        assertThat(classifier.rank("card ".repeat(10_000))).isNotEmpty();
    }

    @Test
    void oneLabelAlone_isRefused() {
        assertThatThrownBy(() -> LexicalClassifier.train(List.of(new Example("card", "card"))))
                .hasMessageContaining("fewer than 2 labels");
    }

    @Test
    void wordsOfExamples_areKnown() {
        assertThat(classifier.knows("aspen")).isTrue();
        assertThat(classifier.knows("bread")).isFalse();
    }
}
