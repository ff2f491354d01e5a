package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor begins a new entry in a copy of the shipped corpus. */
class NewCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void copyTheShippedCorpus() throws IOException {
        Path shipped = Path.of("..", "intents", "corpus");
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = folder.resolve(shipped.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private int run(String... arguments) {
        return CommandRun.of(out, err, arguments);
    }

    @Test
    void newEntry_passesTheCheckerButForWhatIsToBeWritten() throws IOException {
        assertThat(run("new", "bus_pass", "--topic", "daily_life", "--corpus", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("intent.yaml", "en.md", "registry.tsv");
        assertThat(Files.readString(folder.resolve("registry.tsv"))).endsWith("98\tbus_pass\n");
        assertThat(Files.readString(folder.resolve("bus_pass/intent.yaml")))
                .contains("number: 98", "topic: daily_life", "volatility: medium");

        out.getBuffer().setLength(0);
        assertThat(run("check", "--corpus", folder.toString())).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.startsWith("bus_pass/")))
                .hasSize(5)
                .allMatch(line -> line.contains("This line is still to be written.")
                        || line.contains("There are 1 questions, 20 at least."));
    }

    private void deleteEntry(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve(name));
    }

    @Test
    void nameThatWasGivenBefore_keepsItsNumber() throws IOException {
        deleteEntry("hosting");
        for (Path related : entriesThatMention("hosting")) {
            Files.writeString(related, Files.readString(related).replaceAll("related: .*", "related: []"));
        }

        assertThat(run("new", "hosting", "--topic", "decision", "--corpus", folder.toString()))
                .as(err.toString())
                .isZero();
        assertThat(Files.readString(folder.resolve("hosting/intent.yaml"))).contains("number: 47");
        assertThat(Files.readString(folder.resolve("registry.tsv"))).doesNotContain("98\t");
    }

    private Iterable<Path> entriesThatMention(String intent) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("intent.yaml"))
                    .filter(file -> {
                        try {
                            return Files.readString(file).contains(intent);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }

    @Test
    void topicIsAskedFor() {
        assertThat(run("new", "bus_pass", "--corpus", folder.toString())).isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).startsWith("Which topic? Write --topic and one of: asylum, support,");
        assertThat(folder.resolve("bus_pass")).doesNotExist();
    }

    @Test
    void entryThatIsThere_isNotTouched() {
        assertThat(run("new", "aspen_card", "--topic", "support", "--corpus", folder.toString()))
                .isEqualTo(Waymark.TO_MEND);
        assertThat(err.toString()).contains("aspen_card already. Edit it.");
    }

    @Test
    void nameThatIsNone_andUnknownNames_areOneClearLine() {
        run("new", "Bus Pass", "--topic", "support", "--corpus", folder.toString());
        run("new", "bus_pass", "--topic", "support", "--helpline", "nobody", "--corpus", folder.toString());

        assertThat(err.toString())
                .contains("\"Bus Pass\" is not a name for an intent.", "There is no helpline \"nobody\". Use one of: ");
    }
}
