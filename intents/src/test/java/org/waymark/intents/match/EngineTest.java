package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

class EngineTest {

    private static final SentenceEncoder ENCODER = OnnxEncoder.load();

    static final List<Example> EXAMPLES = List.of(
            new Example("card", "my aspen card is broken"),
            new Example("card", "the card does not work in the shop"),
            new Example("card", "lost my card"),
            new Example("school", "school place for my son"),
            new Example("school", "how to get a school"),
            new Example("school", "my daughter has no school"),
            new Example("doctor", "i need a doctor"),
            new Example("doctor", "where can i find a gp"),
            new Example("doctor", "register with family doctor"));

    private static final Engine MEANING = Engine.train(EXAMPLES, ENCODER);
    private static final Engine WORDS = Engine.trainOnWords(EXAMPLES);

    static List<Engine> both() {
        return List.of(MEANING, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "i am ill and want to see a physician, doctor",
        "education for my little boy, school",
        "my payment plastic was declined, card",
        "my aspn crad is brokn, card"
    })
    void otherWordsAndMisspeltWords_findTheLabel(String question, String label) {
        assertThat(MEANING.rank(question).get(0).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"card lost, card", "place in school, school", "aspn carrd brokn, card"})
    void withoutMeaning_wordsAndLettersFindTheLabel(String question, String label) {
        assertThat(WORDS.rank(question).get(0).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @MethodSource("both")
    void anExampleWordForWord_isAlmostCertain(Engine engine) {
        assertThat(engine.rank("LOST my card!!").get(0)).isEqualTo(new Score("card", 0.999));
        assertThat(engine.rank("lost my card").get(1).probability()).isZero();
    }

    @Test
    void questionUnderTwoLabels_isLeftToTheModels() {
        List<Example> conflicting = new ArrayList<>(EXAMPLES);
        conflicting.add(new Example("doctor", "lost my card"));

        assertThat(Engine.trainOnWords(conflicting).rank("lost my card").get(0).probability())
                .isLessThan(0.999);
    }

    @Test
    void labelWithOneExample_isLearnt() {
        List<Example> more = new ArrayList<>(EXAMPLES);
        more.add(new Example("football", "where can we play football"));

        assertThat(Engine.train(more, ENCODER)
                        .rank("play football with friends")
                        .get(0)
                        .label())
                .isEqualTo("football");
    }

    @ParameterizedTest
    @MethodSource("both")
    void sameExamples_sameAnswer(Engine engine) {
        Engine again = engine == MEANING ? Engine.train(EXAMPLES, ENCODER) : Engine.trainOnWords(EXAMPLES);

        assertThat(again.rank("card for my son")).isEqualTo(engine.rank("card for my son"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?!",
                "\uD83D\uDE00\uD83D\uDE00",
                "\u0000",
                "x",
                "asdfq qwerz",
                "我 的 卡",
                "أين أنام الليلة"
            })
    void nothingToRead_isRankedAsNothing(String question) {
        assertThat(MEANING.rank(question)).isEmpty();
        assertThat(MEANING.explain(question)).isEmpty();
        assertThat(WORDS.rank(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "card \u202E card", "card 我", "card \uD800"})
    void oddText_isNoTrouble(String question) {
        assertThat(MEANING.rank(question)).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("both")
    void tenThousandWords_areNoTrouble(Engine engine) {
        assertThat(engine.rank("lost card ".repeat(5_000)).get(0).label()).isEqualTo("card");
    }

    @Test
    void oneLabelAlone_isRefused() {
        List<Example> alone = List.of(new Example("card", "card"));

        assertThatThrownBy(() -> Engine.train(alone, ENCODER)).hasMessageContaining("fewer than 2 labels");
        assertThatThrownBy(() -> Engine.trainOnWords(List.of())).hasMessageContaining("fewer than 2 labels");
    }

    @Test
    void wordsOfExamples_areKnown() {
        assertThat(WORDS.knows("aspen")).isTrue();
        assertThat(WORDS.knows("bread")).isFalse();
    }

    @Test
    void explanation_namesWordsAndTheNearestExample() {
        Evidence evidence = MEANING.explain("my aspn card got stolen").orElseThrow();

        assertThat(evidence.read()).isEqualTo("my aspen card got stolen");
        assertThat(evidence.ranked().get(0).label()).isEqualTo("card");
        assertThat(evidence.matchedWords()).contains("aspen", "card");
        assertThat(evidence.unknownWords()).contains("stolen");
        assertThat(evidence.nearestExample()).isIn("lost my card", "my aspen card is broken");
        assertThat(evidence.nearness()).isBetween(0.5, 1.0);
    }

    /** A set large enough to hold whole labels out: the detector learns what is not ours from ours alone. */
    @Test
    void shippedQuestions_areHeldOutInTurn() {
        List<Example> questions = CorpusMatcher.examples(CorpusReader.read(CorpusFolder.shipped()))
                .getOrDefault(Language.ENGLISH, List.of());

        List<HeldOut> heldOut = Engine.trainOnWords(questions).heldOut();

        assertThat(heldOut).hasSizeGreaterThan(questions.size() / 2);
        assertThat(heldOut).extracting(HeldOut::example).doesNotHaveDuplicates();
        assertThat(averageConfidence(heldOut, true)).isGreaterThan(averageConfidence(heldOut, false) + 0.2);
    }

    private static double averageConfidence(List<HeldOut> heldOut, boolean right) {
        return heldOut.stream()
                .filter(one -> one.best().equals(one.example().label()) == right)
                .mapToDouble(HeldOut::confidence)
                .average()
                .orElseThrow();
    }
}
