package org.waymark.channels.app;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.reply.Operation;
import org.waymark.intents.check.CorpusChecker;
import org.waymark.intents.check.LinkChecker;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problem;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a corpus and says what to mend. */
@Command(
        name = "check",
        description = "Check the corpus: every fault with file, line and remedy, and what is due for review.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:Nothing to mend.", "1:Something to mend.", "2:The corpus cannot be found or read."})
final class CheckCommand implements Callable<Integer> {

    private static final String EVERY_HOST = "*";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--links", description = "Open every link over the network, two sites at a time.")
    private boolean links;

    @Option(
            names = "--confusions",
            description = "Show which entries take each other's questions, and what those that changed since the last"
                    + " commit newly take. Needs a minute or two after a change.")
    private boolean confusions;

    @Option(
            names = "--link-host",
            paramLabel = "HOST=ADDRESS",
            description = "Ask this address instead of a host; * is every host. For tests: *=http://127.0.0.1:8000.")
    private Map<String, URI> linkHosts = new LinkedHashMap<>();

    @Override
    public Integer call() throws IOException {
        CorpusFolder folder = corpus.folder();
        CorpusChecker checker = new CorpusChecker(Operation.by("").today().get());
        List<Problem> problems = checker.check(folder);
        print(problems);
        CorpusReader.read(folder, new Problems()).ifPresent(read -> {
            printDue(checker, read);
            printBehind(checker, read);
        });
        if (!problems.isEmpty()) {
            print(count(problems, "problem"));
            return 1;
        }
        TextCorpus read = CorpusReader.read(folder);
        boolean opens = !links || openLinks(read);
        if (confusions) {
            new ConfusionPreview(this::print).show(read, corpus.onDisk());
        }
        long questions =
                read.files().stream().mapToLong(file -> file.questions().size()).sum();
        print(read.entries().size() + " entries, " + questions + " questions, "
                + read.languages().size() + " language(s): " + (opens ? "nothing to mend." : "see the links above."));
        return opens ? 0 : 1;
    }

    private void printDue(CorpusChecker checker, TextCorpus read) {
        List<Entry> due = checker.due(read);
        due.forEach(entry -> print(entry.id() + "/intent.yaml: due for review since " + entry.reviewBy() + "."));
        if (!due.isEmpty()) {
            print(due.size() + " due for review: read the sources again, then set \"checked\" and \"review_by\".");
        }
    }

    private void printBehind(CorpusChecker checker, TextCorpus read) {
        List<EntryFile> behind = checker.behind(read);
        behind.forEach(file -> print(file.name() + ": the English is another one by now. Translate it again, then set"
                + " \"translated_from: "
                + read.entryOf(file).text(Language.ENGLISH).version() + "\"."));
        if (!behind.isEmpty()) {
            print(behind.size() + " translation(s) behind the English. People are told so until then.");
        }
    }

    private boolean openLinks(TextCorpus read) {
        LinkChecker.Report report = new LinkChecker(PATIENCE, this::route).check(read);
        print(report.toLookAt());
        print(report.broken());
        print(report.tested() + " links opened, " + count(report.broken(), "problem"));
        return report.broken().isEmpty();
    }

    private URI route(URI link) {
        URI instead = linkHosts.getOrDefault(link.getHost(), linkHosts.get(EVERY_HOST));
        return instead == null ? link : instead.resolve(link.getRawPath().isEmpty() ? "/" : link.getRawPath());
    }

    private static String count(List<Problem> problems, String what) {
        return problems.size() + " " + what + (problems.size() == 1 ? "." : "s.");
    }

    private void print(List<Problem> problems) {
        problems.forEach(problem -> print(problem.toString()));
    }

    private void print(String line) {
        command.commandLine().getOut().println(line);
    }
}
