package org.waymark.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.eval.DangerFigures;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.vector.ModelVocabulary;

/** What the shipped signs see in labelled messages. These shares must not fall; what each file is worth is in its README. */
class DangerFloorTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "danger");
    private static final TextCorpus CORPUS = CorpusReader.read(CorpusFolder.shipped());
    private static final SignDetector DETECTOR = new SignDetector(CORPUS.dangers(), ModelVocabulary.ordinaryWords());
    private static final Set<String> KINDS =
            CORPUS.dangers().stream().map(signs -> signs.danger().kind()).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "must.tsv,   1.00, 0.98, 0.00",
        "dev.tsv,    0.98, 0.95, 0.02",
        "test.tsv,   0.96, 0.95, 0.02",
        "fresh.tsv,  0.45, 0.90, 0.04",
        "others.tsv, 0.97, 0.90, 0.02",
        "ar.tsv,     0.98, 0.95, 0.02",
        "fa.tsv,     0.98, 0.95, 0.02",
        "ur.tsv,     0.98, 0.95, 0.02",
        "ps.tsv,     0.98, 0.95, 0.02",
        "ckb.tsv,    0.98, 0.95, 0.02"
    })
    void shareOfDangersSeen_doesNotFall(String file, double recall, double rightKind, double falseAlarms) {
        DangerFigures figures = DangerFigures.of(DETECTOR, Tsv.read(FOLDER.resolve(file)), KINDS);

        assertThat(figures.recall()).isGreaterThanOrEqualTo(recall);
        assertThat(figures.rightKind()).isGreaterThanOrEqualTo(rightKind);
        assertThat(figures.falseAlarms()).isLessThanOrEqualTo(falseAlarms);
    }
}
