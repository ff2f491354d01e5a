package org.waymark.intents.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {

    private static final List<String> TEXTS = List.of("a", "bb", "ccc");

    @TempDir
    private Path folder;

    private final AtomicInteger worked = new AtomicInteger();

    private final SentenceEncoder encoder = new SentenceEncoder() {
        @Override
        public float[] encode(String text) {
            worked.incrementAndGet();
            return new float[] {text.length(), 0.5f};
        }

        @Override
        public List<String> words() {
            return List.of();
        }

        @Override
        public String name() {
            return "length";
        }
    };

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void secondTime_nothingIsWorkedOut() {
        float[][] first = VectorCache.in(folder).vectors(TEXTS, encoder);
        float[][] again = VectorCache.in(folder).vectors(TEXTS, encoder);

        assertThat(again).isDeepEqualTo(first);
        assertThat(again[2]).containsExactly(3f, 0.5f);
        assertThat(worked).hasValue(3);
    }

    @Test
    void changedTexts_areWorkedOutAgain_andReplaceTheOld() throws IOException {
        VectorCache.in(folder).vectors(TEXTS, encoder);
        VectorCache.in(folder).vectors(List.of("a", "bb", "cccc"), encoder);

        assertThat(worked).hasValue(6);
        assertThat(files()).hasSize(1);
    }

    @Test
    void damagedFile_countsAsNone() throws IOException {
        VectorCache.in(folder).vectors(TEXTS, encoder);
        Files.write(files().get(0), new byte[] {0, 0});

        assertThat(VectorCache.in(folder).vectors(TEXTS, encoder)[1]).containsExactly(2f, 0.5f);
        assertThat(worked).hasValue(6);
    }

    @Test
    void folderThatCannotBeWritten_isNoTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(VectorCache.in(file.resolve("below")).vectors(TEXTS, encoder))
                .hasDimensions(3, 2);
    }

    @Test
    void withoutAFolder_nothingIsKept() throws IOException {
        VectorCache.none().vectors(TEXTS, encoder);

        assertThat(files()).isEmpty();
    }
}
