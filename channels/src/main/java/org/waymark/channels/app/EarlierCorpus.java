package org.waymark.channels.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.match.Example;

/** The questions of a corpus folder as they were in an earlier commit. It asks the program git, which editors of a checkout have. */
final class EarlierCorpus {

    /** The last commit, for people. */
    static final String LAST = "last";

    private EarlierCorpus() {}

    /**
     * Reads them. The rest of a corpus of then may not suit the program of now.
     *
     * @param folder the corpus in a checkout
     * @param commit {@link #LAST}, or anything that git knows as a commit
     * @return the English questions of then
     * @throws OperatorException when git is not there, or knows no such commit
     */
    static List<Example> questions(Path folder, String commit) throws IOException {
        return CorpusReader.entryFiles(of(folder, commit), Language.ENGLISH).stream()
                .flatMap(file -> file.questions().stream().map(question -> new Example(file.intent(), question.text())))
                .toList();
    }

    private static CorpusFolder of(Path folder, String commit) throws IOException {
        String then = commit.equals(LAST) ? "HEAD" : commit;
        if (then.startsWith("-")) {
            throw unknown(commit);
        }
        Path zip = Files.createTempFile("waymark-corpus-", ".zip");
        try {
            git(folder, commit, List.of("archive", "--format=zip", "--output=" + zip.toAbsolutePath(), then, "."));
            return CorpusFolder.zipped(zip);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static void git(Path folder, String commit, List<String> arguments) throws IOException {
        ProcessBuilder git = new ProcessBuilder("git");
        git.command().addAll(arguments);
        git.directory(folder.toFile()).redirectErrorStream(true);
        Process running;
        try {
            running = git.start();
        } catch (IOException notThere) {
            throw new OperatorException("--since needs the program git. Install it, or leave --since out.");
        }
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (running.waitFor() != 0) {
                throw said.contains("not a git repository")
                        ? new OperatorException(
                                folder + " is not in a git checkout, so nothing earlier is known of it.")
                        : unknown(commit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException("Stopped.");
        }
    }

    private static OperatorException unknown(String commit) {
        return new OperatorException("git knows no commit \"" + commit + "\" of this corpus. Write last, or a commit.");
    }
}
