package org.waymark.intents.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Danger;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.eval.DangerFigures;
import org.waymark.intents.vector.ModelVocabulary;

/** The signs that are shipped, on messages of people in danger and on messages that only look like it. */
class ShippedDangersTest {

    private static final List<DangerSigns> DANGERS =
            CorpusReader.read(CorpusFolder.shipped()).dangers();
    private static final SignDetector DETECTOR = new SignDetector(DANGERS, ModelVocabulary.ordinaryWords());
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("^(Call|In danger now:|If you are in danger, call|Call your lawyer now, or) \\d.*");
    private static final Pattern NUMBER_SOON = Pattern.compile("^.{0,30}\\d{3}");

    @ParameterizedTest
    @CsvFileSource(resources = "/danger/must.tsv", delimiter = '\t')
    void danger_isSeen_andOnlyDanger(String kind, String text) {
        Optional<String> seen = DETECTOR.detect(text).map(Danger::kind);

        if (kind.equals(DangerFigures.NO_DANGER)) {
            assertThat(seen).isEmpty();
        } else {
            assertThat(seen).isPresent();
        }
    }

    @Test
    void wordsSent_giveANumberFirst() {
        assertThat(DANGERS)
                .filteredOn(signs -> signs.language().equals(Language.ENGLISH))
                .extracting(signs -> signs.danger().words())
                .allMatch(words -> NUMBER_FIRST.matcher(words).matches());
        assertThat(DANGERS)
                .extracting(signs -> signs.danger().words())
                .allMatch(words -> NUMBER_SOON.matcher(words).find());
    }

    @ParameterizedTest
    @CsvSource({
        "suicide, suicidal_crisis",
        "help police, emergency",
        "999, emergency",
        "SOS!!!, emergency",
        "homeless, no_bed_tonight",
        "STOP hurting me, domestic_abuse",
        "im 15, unaccompanied_child",
        "detained, removal_now"
    })
    void aWordOrTwo_areEnough(String text, String kind) {
        assertThat(DETECTOR.detect(text).map(Danger::kind)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "help", "12", "15", "what is 999", "are you police", "no", "more", "menu", "bed"})
    void aWordOrTwo_thatSteerOrAsk_areNoDanger(String text) {
        assertThat(DETECTOR.detect(text)).isEmpty();
    }
}
