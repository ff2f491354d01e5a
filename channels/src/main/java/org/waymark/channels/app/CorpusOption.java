package org.waymark.channels.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.intents.corpus.CorpusFolder;
import picocli.CommandLine.Option;

/** The option that every command has: whose words are used. */
final class CorpusOption {

    /** Where it is in a checkout of Waymark. */
    private static final Path HERE = Path.of("intents", "corpus");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A corpus of your own instead of the one that comes with the program.")
    private @Nullable Path folder;

    CorpusFolder folder() {
        return folder == null ? CorpusFolder.shipped() : CorpusFolder.at(folder);
    }

    /** Was a folder named? */
    boolean isOnesOwn() {
        return folder != null;
    }

    /** The folder with the files themselves, for commands that write into it or ask for its history. */
    Path editable() {
        Path found = folder == null ? HERE : folder;
        if (folder == null && !Files.exists(found.resolve("topics.yaml"))) {
            throw new OperatorException("There is no corpus in " + HERE
                    + ". Run this in the folder of Waymark, or name the corpus: --corpus DIR.");
        }
        return found;
    }
}
