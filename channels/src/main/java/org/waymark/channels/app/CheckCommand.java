package org.waymark.channels.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.core.corpus.Entry;
import org.waymark.core.reply.Operation;
import org.waymark.intents.check.CorpusChecker;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.Problem;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a corpus and says what to mend. */
@Command(
        name = "check",
        description = "Check the corpus: every fault with file, line and remedy.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Override
    public Integer call() {
        CorpusFolder folder = corpus.folder();
        CorpusChecker checker = new CorpusChecker(Operation.by("").today().get());
        List<Problem> problems = checker.check(folder);
        if (!problems.isEmpty()) {
            problems.forEach(problem -> print(problem.toString()));
            print(problems.size() == 1 ? "1 problem." : problems.size() + " problems.");
            return 1;
        }
        TextCorpus read = CorpusReader.read(folder);
        for (Entry entry : checker.due(read)) {
            print(entry.id() + "/intent.yaml: due for review since " + entry.reviewBy() + ".");
        }
        long questions =
                read.files().stream().mapToLong(file -> file.questions().size()).sum();
        print(read.entries().size() + " entries, " + questions + " questions, "
                + read.languages().size() + " language(s): nothing to mend.");
        return 0;
    }

    private void print(String line) {
        command.commandLine().getOut().println(line);
    }
}
