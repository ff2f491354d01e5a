package org.waymark.channels.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.intents.corpus.CorpusFolder;
import picocli.CommandLine.Option;

/** The option that every command has: whose words are used. */
final class CorpusOption {

    /** Set by the launcher where the files of a checkout are newer than the program: what was just edited is looked at. */
    private static final String EDITED = "waymark.corpus";

    /** Where it is in a checkout of Waymark. */
    private static final Path HERE = Path.of("intents", "corpus");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "A corpus of your own instead of the one that comes with the program.")
    private @Nullable Path folder;

    CorpusFolder folder() {
        return given().map(CorpusFolder::at).orElseGet(CorpusFolder::shipped);
    }

    /** The folder with the files themselves, for commands that write into it or ask for its history. */
    Path editable() {
        return onDisk().orElseThrow(() -> new OperatorException("There is no corpus in " + HERE
                + ". Run this in the folder of Waymark, or name the corpus: --corpus DIR."));
    }

    /** The same, where there is one. */
    Optional<Path> onDisk() {
        return given().or(() -> Optional.of(HERE).filter(path -> Files.exists(path.resolve("topics.yaml"))));
    }

    private Optional<Path> given() {
        return Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(System.getProperty(EDITED)).map(Path::of));
    }
}
