package org.waymark.intents.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

class EngineStoreTest {

    private static final Optional<SentenceEncoder> ENCODER = Optional.of(OnnxEncoder.load());

    @TempDir
    private Path folder;

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertSame(Engine a, Engine b) {
        for (String question : List.of("card for my son", "crad brokn", "i am ill", "pizza")) {
            assertThat(a.rank(question)).isEqualTo(b.rank(question));
            assertThat(a.explain(question)).isEqualTo(b.explain(question));
        }
        assertThat(a.heldOut()).isEqualTo(b.heldOut());
    }

    @Test
    void keptEngine_answersAsTheTrainedOne() throws IOException {
        EngineStore store = EngineStore.in(folder);
        Engine trained = store.engine(EngineTest.EXAMPLES, ENCODER);
        assertThat(kept()).hasSize(1);

        assertSame(store.engine(EngineTest.EXAMPLES, ENCODER), trained);
        assertSame(
                store.engine(EngineTest.EXAMPLES, Optional.empty()),
                store.engine(EngineTest.EXAMPLES, Optional.empty()));
        assertThat(kept()).as("one with meaning, one without").hasSize(2);
    }

    @Test
    void sameExamples_sameBytes() throws IOException {
        EngineStore.in(folder).engine(EngineTest.EXAMPLES, ENCODER);
        byte[] first = Files.readAllBytes(kept().get(0));
        Files.delete(kept().get(0));

        EngineStore.in(folder).engine(EngineTest.EXAMPLES, ENCODER);

        assertThat(Files.readAllBytes(kept().get(0))).isEqualTo(first);
    }

    @Test
    void unreadableFile_isTrainedAgain() throws IOException {
        Engine trained = EngineStore.in(folder).engine(EngineTest.EXAMPLES, ENCODER);
        byte[] whole = Files.readAllBytes(kept().get(0));
        List<byte[]> broken = List.of(
                new byte[0], "not an engine".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, whole.length / 2));
        for (byte[] content : broken) {
            Files.write(kept().get(0), content);

            assertSame(EngineStore.in(folder).engine(EngineTest.EXAMPLES, ENCODER), trained);
            assertThat(Files.readAllBytes(kept().get(0))).as("it is put right").isEqualTo(whole);
        }
    }

    @Test
    void manyVersionsOfACorpus_leaveTheLastFew() throws IOException {
        for (int i = 0; i < 14; i++) {
            List<Example> examples = new ArrayList<>(EngineTest.EXAMPLES);
            examples.add(new Example("card", "card number " + i));
            EngineStore.in(folder).engine(examples, Optional.empty());
        }

        assertThat(kept()).hasSize(12);
    }

    @Test
    void folderThatCannotBeWritten_isNoTrouble() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(EngineStore.in(file.resolve("below"))
                        .engine(EngineTest.EXAMPLES, Optional.empty())
                        .rank("lost card"))
                .isNotEmpty();
    }
}
