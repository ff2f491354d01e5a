package org.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.Example;

/** Writes the English questions of the shipped corpus and its held-out questions as {@code label<TAB>question} files, for every engine. */
public final class CorpusFiles {

    private static final String HELD_OUT = "heldout.en.tsv";

    private CorpusFiles() {}

    /**
     * Writes {@code corpus.train.tsv} and {@code corpus.test.tsv}.
     *
     * @param arguments the folder to write into
     * @throws IOException when it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path out = Files.createDirectories(Path.of(arguments[0]));
        CorpusFolder folder = CorpusFolder.shipped();
        List<Example> questions =
                CorpusMatcher.examples(CorpusReader.read(folder)).getOrDefault(Language.ENGLISH, List.of());
        write(questions, out.resolve("corpus.train.tsv"));
        write(Tsv.parse(HELD_OUT, folder.text(HELD_OUT)), out.resolve("corpus.test.tsv"));
    }

    private static void write(List<Example> questions, Path file) throws IOException {
        Files.write(
                file,
                questions.stream()
                        .map(one -> one.label() + "\t"
                                + one.text().replaceAll("\\s+", " ").strip())
                        .toList());
    }
}
