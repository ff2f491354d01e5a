package org.waymark.intents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.Outdated;
import org.waymark.intents.corpus.Problem;
import org.waymark.intents.corpus.Problems;

/** The list of what must not be said any more: each example that it gives is refused or let through, by the real rule. */
class OutdatedTest {

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> everyExample_isRefusedOrFine() {
        List<Outdated> shipped = CorpusReader.read(CorpusFolder.shipped()).outdated();
        assertThat(shipped).hasSizeGreaterThan(20);
        List<DynamicTest> tests = new ArrayList<>();
        for (Outdated outdated : shipped) {
            outdated.refused()
                    .forEach(words ->
                            tests.add(DynamicTest.dynamicTest("refused: " + words, () -> assertThat(problems(words))
                                    .anySatisfy(problem -> {
                                        assertThat(problem.file()).isEqualTo("card/en.md");
                                        assertThat(problem.line()).isEqualTo(11);
                                        assertThat(problem.wrong()).contains(outdated.reason());
                                        assertThat(problem.remedy()).isEqualTo(outdated.instead());
                                    }))));
            outdated.fine()
                    .forEach(words -> tests.add(DynamicTest.dynamicTest(
                            "fine: " + words, () -> assertThat(problems(words)).isEmpty())));
        }
        return tests;
    }

    /** What is wrong with a text of these words. */
    private List<Problem> problems(String words) {
        SmallCorpus corpus = SmallCorpus.in(folder)
                .write("outdated.yaml", CorpusFolder.shipped().text("outdated.yaml"))
                .change("card/en.md", "Call somebody.\n\n## Q", words + "\n\n## Q");
        Problems problems = new Problems();
        new OutdatedRule().check(CorpusReader.read(corpus.folder()), problems);
        return problems.all();
    }
}
