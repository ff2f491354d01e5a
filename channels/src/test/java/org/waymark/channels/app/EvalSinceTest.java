package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intents.corpus.CorpusFolder;

/** An editor changes questions and asks what got worse since the last commit. */
class EvalSinceTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void commitACorpusOfTwoEntries() throws IOException, InterruptedException {
        CorpusFolder shipped = CorpusFolder.shipped();
        for (String name : List.of("topics.yaml", "helplines.yaml", "resources.yaml", "phrases/en.yaml")) {
            write(name, shipped.text(name));
        }
        write("urgent/en.yaml", "- {kind: harm, intent: aspen_card, words: Call 999., signs: [help me], unless: []}\n");
        write(
                "development.en.tsv",
                "aspen_card\tmachine swallowed my plastic\nschool_places\tdaughter needs a classroom\n");
        write(
                "aspen_card/intent.yaml",
                shipped.text("aspen_card/intent.yaml").replaceAll("related: .*", "related: []"));
        write(
                "school_places/intent.yaml",
                shipped.text("school_places/intent.yaml").replaceAll("related: .*", "related: []"));
        write("school_places/en.md", text("daughter needs a classroom now", "school for my son", "places in year 7"));
        write("aspen_card/en.md", text("machine swallowed my plastic card", "card lost", "no money on card"));
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=E", "-c", "user.email=e@example.org", "commit", "-q", "-m", "Begin");
    }

    private static String text(String... questions) {
        return "# A title\n\n## SMS\n\nWords.\n\n## Full\n\nWords.\n\n## Questions\n\n- "
                + String.join("\n- ", questions) + "\n";
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    private int evalSince(String commit) {
        return CommandRun.of(out, err, "eval", "--since", commit, "--corpus", folder.toString());
    }

    @Test
    void questionThatGoesElsewhereNow_isNamed() throws IOException {
        write("school_places/en.md", text("machine swallowed my plastic", "school for my son", "places in year 7"));
        write("aspen_card/en.md", text("blue paper", "card lost", "no money on card"));

        assertThat(evalSince("last")).isZero();
        assertThat(out.toString())
                .contains(
                        "Since last: ",
                        "- aspen_card: 0 of 1 right, 1 before",
                        "\"machine swallowed my plastic\" (aspen_card): wrongly answered with school_places");
    }

    @Test
    void nothingChanged_nothingIsWorse() {
        assertThat(evalSince("HEAD")).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines("Since HEAD: 0 questions are treated worse, 0 better.\n");
    }

    @Test
    void commitThatIsNotThere_isOneClearLine() {
        assertThat(evalSince("nowhere")).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("git knows no commit \"nowhere\" of this corpus.");
    }
}
