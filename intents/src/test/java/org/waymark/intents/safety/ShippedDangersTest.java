package org.waymark.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waymark.core.understanding.Danger;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;

/** The signs that are shipped, on messages of people in danger and on messages that only look like it. */
class ShippedDangersTest {

    private static final SignDetector DETECTOR =
            new SignDetector(CorpusReader.read(CorpusFolder.shipped()).dangers());

    @ParameterizedTest
    @CsvFileSource(resources = "/danger.tsv", delimiter = '\t')
    void danger_isSeen_andOnlyDanger(String kind, String text) {
        Optional<String> seen = DETECTOR.detect(text).map(Danger::kind);

        if (kind.equals("safe")) {
            assertThat(seen).isEmpty();
        } else {
            assertThat(seen).isPresent();
        }
    }
}
