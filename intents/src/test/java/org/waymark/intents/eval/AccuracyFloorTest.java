package org.waymark.intents.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.EngineStore;
import org.waymark.intents.match.Example;
import org.waymark.intents.vector.OnnxEncoder;

/** The shipped corpus on its held-out questions: what was reached once is not lost without anybody noticing. */
class AccuracyFloorTest {

    @Test
    void shippedCorpus_staysAboveItsFloor() {
        CorpusFolder folder = CorpusFolder.shipped();
        List<Example> questions =
                CorpusMatcher.examples(CorpusReader.read(folder)).getOrDefault(Language.ENGLISH, List.of());
        List<Example> heldOut = Tsv.parse("heldout.en.tsv", folder.text("heldout.en.tsv"));

        Engine engine = EngineStore.shippedOnly().engine(questions, Optional.of(OnnxEncoder.load()));

        Figures figures = Evaluation.of(engine, heldOut, CorpusMatcher.RULES, 0).figures();

        assertThat(figures.accuracy()).as("best entry right").isGreaterThanOrEqualTo(0.92);
        assertThat(figures.top3()).as("among the best three").isGreaterThanOrEqualTo(0.975);
        assertThat(figures.wrongAnswers()).as("answered wrongly").isLessThanOrEqualTo(0.02);
        assertThat(figures.oosRecall()).as("out of scope, not answered").isGreaterThanOrEqualTo(0.90);
    }
}
