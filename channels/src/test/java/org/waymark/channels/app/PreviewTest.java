package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;

class PreviewTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String preview(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "preview";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertThat(CommandRun.of(out, err, all)).isIn(0, Waymark.TO_MEND);
        return out.toString();
    }

    @Test
    void everyChannel_isShown_withSegmentsEncodingAndPence() {
        assertThat(preview("aspen_card", "--pence-per-segment", "5.5"))
                .contains(
                        "--- SMS, first: 2 segment(s), ",
                        " letters in GSM-7, 11.0p",
                        "--- SMS, MORE 1: ",
                        "    all together: ",
                        "--- Telegram",
                        "<b>",
                        "[More]",
                        "--- terminal",
                        "=== after ");
    }

    @Test
    void oneChannel_isShownAlone() {
        assertThat(preview("aspen_card", "--channel", "telegram"))
                .contains("<b>", "[More]")
                .doesNotContain("--- SMS", "--- terminal");
        assertThat(preview("aspen_card", "--channel", "sms")).contains("SMS, first");
    }

    @Test
    void nationWithWordsOfItsOwn_isShownWithThem() {
        assertThat(preview("prescriptions_hc2", "--nation", "scotland", "--channel", "sms"))
                .contains("=== scotland", "Scotland")
                .doesNotContain("=== england", "=== after");
    }

    @Test
    void withoutANation_theQuestionAndEachNationAreShown() {
        assertThat(preview("prescriptions_hc2", "--channel", "sms"))
                .contains("1 England 2 Wales 3 Scotland", "=== scotland", "=== wales");
    }

    @Test
    void languageThatIsNotThere_isOneClearLine() {
        preview("aspen_card", "--lang", "xx");

        assertThat(err.toString())
                .isEqualToNormalizingNewlines("The corpus does not speak \"xx\", but: en, ar, ckb, fa, ps, ur.\n");
    }

    @Test
    void nothing_isOneClearLine() {
        preview();

        assertThat(err.toString()).contains("Name an intent, such as aspen_card, or write --all");
    }

    @Test
    void table_hasALineForEachEntry_andNoFirstMessageOfMoreThanTwoSegments() {
        TextCorpus corpus = CorpusReader.read(CorpusFolder.shipped());

        List<String> rows = preview("--all")
                .lines()
                .filter(line -> line.matches("\\| \\d.*"))
                .toList();

        assertThat(rows).hasSameSizeAs(corpus.entries());
        assertThat(rows).allMatch(row -> row.matches("\\| \\d+ \\| [a-z0-9_]+ \\| [12] \\| \\d+ \\| GSM-7 \\|.*"));
        assertThat(rows).anyMatch(row -> row.contains("Scotland "));
    }
}
