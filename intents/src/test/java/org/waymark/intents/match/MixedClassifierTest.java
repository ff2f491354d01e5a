package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;
import org.waymark.intents.vector.VectorCache;

class MixedClassifierTest {

    private static final SentenceEncoder ENCODER = OnnxEncoder.load();

    private static final List<Example> EXAMPLES = List.of(
            new Example("card", "my aspen card is broken"),
            new Example("card", "the card does not work in the shop"),
            new Example("card", "lost my card"),
            new Example("school", "school place for my son"),
            new Example("school", "how to get a school"),
            new Example("school", "my daughter has no school"),
            new Example("doctor", "i need a doctor"),
            new Example("doctor", "where can i find a gp"),
            new Example("doctor", "register with family doctor"));

    private static final MixedClassifier CLASSIFIER = MixedClassifier.train(EXAMPLES, ENCODER, VectorCache.none());

    @ParameterizedTest
    @CsvSource({
        "i am ill and want to see a physician, doctor",
        "education for my little boy, school",
        "my payment plastic was declined, card",
        "my aspn crad is brokn, card"
    })
    void otherWordsAndMisspeltWords_findTheLabel(String question, String label) {
        assertThat(CLASSIFIER.rank(question).get(0).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who won the match", "cheap flights to dubai", "how to bake bread"})
    void questionThatResemblesNoExample_hasALowConfidence(String question) {
        assertThat(CLASSIFIER.rank(question).get(0).probability())
                .isLessThan(CLASSIFIER.rank("my card is broken").get(0).probability() / 2);
    }

    @Test
    void sameExamples_sameAnswer() {
        assertThat(MixedClassifier.train(EXAMPLES, ENCODER, VectorCache.none()).rank("card for my son"))
                .isEqualTo(CLASSIFIER.rank("card for my son"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?!", "\uD83D\uDE00\uD83D\uDE00", "\u0000", "asdf qwer", "x y z", "我 的 卡", "أين أنام الليلة"
            })
    void nothingToRead_isRankedAsNothing(String question) {
        assertThat(CLASSIFIER.rank(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "card \u202E card", "card 我"})
    void oddText_isNoTrouble(String question) {
        assertThat(CLASSIFIER.rank(question)).hasSize(3);
    }

    @Test
    void tenThousandWords_areNoTrouble() {
        assertThat(CLASSIFIER.rank("card ".repeat(10_000)).get(0).label()).isEqualTo("card");
    }

    @Test
    void oneLabelAlone_isRefused() {
        List<Example> alone = List.of(new Example("card", "card"));

        assertThatThrownBy(() -> MixedClassifier.train(alone, ENCODER, VectorCache.none()))
                .hasMessageContaining("fewer than 2 labels");
    }
}
