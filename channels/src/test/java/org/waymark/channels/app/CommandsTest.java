package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that print, run as an operator runs them. */
class CommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return CommandRun.of(out, err, arguments);
    }

    @Test
    void shippedCorpus_hasNothingToMend() {
        assertThat(run("check")).isZero();
        assertThat(out.toString()).contains("nothing to mend").doesNotContain("due for review");
    }

    @Test
    void faultyCorpus_isExplained_andFails() throws IOException {
        Files.writeString(folder.resolve("topics.yaml"), "- money\n");

        assertThat(run("check", "--corpus", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("phrases/en.yaml:1: This file is missing.", "problems.");
    }

    @Test
    void corpusThatIsNotThere_isOneClearLine() {
        assertThat(run("check", "--corpus", "/nowhere")).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("There is no corpus folder /nowhere. Check the path after --corpus.\n");
    }

    @Test
    void unknownCommand_isOneClearLine_andTheWayOut() {
        assertThat(run("frobnicate")).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("'frobnicate'", "./waymark --help").doesNotContain("Exception");
    }

    @Test
    void preview_showsEveryTextMessage_withItsCost() {
        assertThat(run("preview", "aspen_card")).isZero();
        assertThat(out.toString()).contains("--- SMS, first: 2 segment(s)", "GSM-7", "--- SMS, MORE 1", "--- Telegram");
    }

    @Test
    void preview_showsEveryNation_andWhatIsLeftAfterTheReviewDate() {
        assertThat(run("preview", "gp_registration")).isZero();
        assertThat(out.toString())
                .contains(
                        "Where are you? 1 England 2 Wales 3 Scotland 4 N. Ireland",
                        "=== scotland",
                        "For Scotland. Other nation? Reply its name.",
                        ", until it is reviewed",
                        "What I have on this is too old to send.");
    }

    @Test
    void previewOfNothing_isOneClearLine() {
        assertThat(run("preview", "Not an intent")).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("There is no intent \"Not an intent\".");
    }

    @Test
    void eval_measuresAnyLabelledFile() throws IOException {
        Path train = Files.writeString(
                folder.resolve("train.tsv"), "card\tmy card\ncard\tlost card\nschool\tschool place\n");
        Path test = Files.writeString(folder.resolve("test.tsv"), "card\tcard lost\nschool\tschool\noos\tpizza\n");
        Path rows = folder.resolve("rows.tsv");

        int code =
                run("eval", "--train", train.toString(), "--test", test.toString(), "--predictions", rows.toString());

        assertThat(code).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("n").asInt()).isEqualTo(3);
        assertThat(json.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(json.fieldNames())
                .toIterable()
                .contains(
                        "accuracy_at_threshold",
                        "oos_recall",
                        "oos_auroc",
                        "mcc",
                        "macro_f1",
                        "top3",
                        "train_seconds",
                        "p50_ms",
                        "p99_ms",
                        "per_intent");
        assertThat(Files.readString(rows)).startsWith("card\tcard\t0.").hasLineCount(3);
    }

    @Test
    void eval_measuresHowDangerIsSeen() throws IOException {
        Path messages = folder.resolve("danger.tsv");
        Path rows = folder.resolve("seen.tsv");
        Files.writeString(messages, """
                suicidal_crisis\ti want to kill myself
                domestic_abuse|emergency\tthe weather is nice
                none\tthis bus is killing me
                """);

        int code = run("eval", "--danger", messages.toString(), "--predictions", rows.toString());

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("\"recall\":0.5", "\"right_kind\":1.0", "\"false_alarms\":0.0")
                .contains("\"domestic_abuse\":{\"n\":1,\"seen\":0}");
        assertThat(Files.readString(rows)).startsWith("suicidal_crisis\tsuicidal_crisis\ti want to kill myself");
    }

    @Test
    void eval_refusesAKindOfDangerThatIsNone() throws IOException {
        Path messages = folder.resolve("danger.tsv");
        Files.writeString(messages, "sadness\ti am sad\n");

        assertThat(run("eval", "--danger", messages.toString())).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("\"sadness\" is no kind of danger. Use none or one of: domestic_abuse");
    }

    @Test
    void eval_measuresOnNoise() throws IOException {
        Path train = Files.writeString(
                folder.resolve("train.tsv"), "card\tmy card\ncard\tlost card\nschool\tschool place\n");
        Path test = Files.writeString(folder.resolve("test.tsv"), "card\twhere are you\nschool\tschool place\n");

        int code = run(
                "eval", "--train", train.toString(), "--test", test.toString(), "--noise", "shorthand", "--seed", "3");

        assertThat(code).isZero();
        assertThat(run("eval", "--train", train.toString(), "--test", test.toString(), "--noise", "fog"))
                .isNotZero();
        assertThat(err.toString()).contains("--noise", "fog");
    }

    @Test
    void evalOfAFaultyFile_isOneClearLine() throws IOException {
        Path train = Files.writeString(folder.resolve("train.tsv"), "card\tmy card\nno tab here\n");

        assertThat(run("eval", "--train", train.toString(), "--test", train.toString()))
                .isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("train.tsv:2: This line is not \"label<TAB>question\".");
    }

    @Test
    void evalOfOneLabel_isOneClearLine() throws IOException {
        Path train = Files.writeString(folder.resolve("train.tsv"), "card\tmy card\noos\tpizza\n");

        assertThat(run("eval", "--train", train.toString(), "--test", train.toString()))
                .isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("train.tsv has fewer than 2 labels to tell apart.");
    }

    @Test
    void repeatedAndConflictingRows_areNamedWithTheirLines_andLearnt() throws IOException {
        Path train = Files.writeString(
                folder.resolve("train.tsv"), "card\tmy card\nschool\tschool\ncard\tMy card!\nschool\tmy card\n");

        assertThat(run("eval", "--train", train.toString(), "--test", train.toString()))
                .isZero();
        assertThat(err.toString())
                .contains(
                        "train.tsv:3: This question stands in line 1 already. Take one of the two out.",
                        "train.tsv:4: This question is \"school\" here and \"card\" in line 1. Keep the right one.");
    }
}
