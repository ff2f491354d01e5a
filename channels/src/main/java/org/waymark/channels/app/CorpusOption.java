package org.waymark.channels.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.waymark.intents.corpus.CorpusFolder;
import picocli.CommandLine.Option;

/** The option that every command has: whose words are used. */
final class CorpusOption {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A corpus of your own instead of the one that comes with the program.")
    private @Nullable Path folder;

    CorpusFolder folder() {
        return folder == null ? CorpusFolder.shipped() : CorpusFolder.at(folder);
    }
}
