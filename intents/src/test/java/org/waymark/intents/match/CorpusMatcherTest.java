package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Understanding;
import org.waymark.intents.check.SmallCorpus;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.vector.OnnxEncoder;

class CorpusMatcherTest {

    @TempDir
    private Path folder;

    /** A machine without ONNX Runtime still answers, and still does not guess. */
    @Test
    void withoutTheModel_wordsAloneAnswer() {
        CorpusMatcher matcher = CorpusMatcher.of(
                CorpusReader.read(CorpusFolder.shipped()), Optional.empty(), EngineStore.shippedOnly());

        List<Candidate> card = matcher.rank("my aspen card not working", Language.ENGLISH);
        assertThat(matcher.rules(Language.ENGLISH).decide("my aspen card not working", card))
                .isInstanceOfSatisfying(Understanding.Answered.class, answered -> assertThat(answered.intent())
                        .isEqualTo(new IntentId("aspen_card")));
        assertThat(matcher.rules(Language.ENGLISH)
                        .decide("who won the match", matcher.rank("who won the match", Language.ENGLISH)))
                .isInstanceOf(Understanding.Unknown.class);
    }

    @Test
    void otherLanguages_haveTheirOwnQuestions() {
        SmallCorpus corpus = SmallCorpus.in(folder).translated();
        corpus.write("bank/fa.md", "# B\n## SMS\n۱۴\n## Full\n۱۴\n## Questions\n- hesab\n- bank man\n");
        CorpusMatcher matcher = CorpusMatcher.of(
                CorpusReader.read(corpus.folder()), Optional.of(OnnxEncoder.load()), EngineStore.shippedOnly());

        assertThat(matcher.rank("hesab bank", new Language("fa")).get(0).intent())
                .isEqualTo(new IntentId("bank"));
        assertThat(matcher.knowsEnglish("question")).isTrue();
        assertThat(matcher.knowsEnglish("hesab")).isFalse();
    }
}
