package org.waymark.intents.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

/** Run by the build: teaches the engines of the shipped corpus once, so that no start of the program has to. */
public final class ShippedEngines {

    private ShippedEngines() {}

    /**
     * Writes the engines; one that is there and still right is left alone, the others are deleted.
     *
     * @param arguments the folder to write into
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        TextCorpus corpus = CorpusReader.read(CorpusFolder.shipped());
        Optional<SentenceEncoder> encoder = encoder();
        EngineStore store = EngineStore.in(folder);
        Lessons.of(corpus)
                .forEach((language, lessons) ->
                        store.engine(lessons, language.equals(Language.ENGLISH) ? encoder : Optional.empty()));
        List<String> names = Lessons.of(corpus).entrySet().stream()
                .map(one -> EngineStore.name(
                        one.getValue(), one.getKey().equals(Language.ENGLISH) ? encoder : Optional.empty()))
                .toList();
        for (Path file : EngineStore.filesIn(folder)) {
            if (!names.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
    }

    /** Nothing on a machine without ONNX Runtime: the program is built all the same. */
    private static Optional<SentenceEncoder> encoder() {
        try {
            return Optional.of(OnnxEncoder.load());
        } catch (IllegalStateException noModel) {
            return Optional.empty();
        }
    }
}
