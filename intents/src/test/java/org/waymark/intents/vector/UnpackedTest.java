package org.waymark.intents.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {

    private static final String PART = "/shorthand.en.tsv";

    @TempDir
    private Path folder;

    @Test
    void whatIsUnpacked_isWhole() throws IOException {
        Path own = Unpacked.keep(List.of(PART), "words", folder).orElseThrow();

        assertThat(own.getFileName().toString()).startsWith("words-");
        assertThat(own.resolve("shorthand.en.tsv")).hasBinaryContent(inProgram());
        try (Stream<Path> files = Files.list(own)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsThere_isLeftAlone() throws IOException {
        Path file = kept();
        FileTime before = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, before);

        assertThat(kept()).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void whatIsNotWhole_isUnpackedAgain() throws IOException {
        Files.writeString(kept(), "cut off");

        assertThat(kept()).hasBinaryContent(inProgram());
    }

    @Test
    void whatIsMissing_orCannotBeWritten_isNotKept() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));

        assertThat(Unpacked.keep(List.of("/nothing.bin"), "words", folder)).isEmpty();
        assertThat(Unpacked.keep(List.of(PART), "words", notAFolder)).isEmpty();
    }

    @Test
    void modelFileThatCannotBeRead_isNotUsed() throws IOException {
        OnnxEncoder.load(folder);
        Path model;
        try (Stream<Path> files = Files.walk(folder)) {
            model = files.filter(file -> file.toString().endsWith(".onnx"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(model, new byte[(int) Files.size(model)]);

        assertThat(OnnxEncoder.load(folder).encode("where can i sleep")).hasSize(768);
    }

    private Path kept() {
        return Unpacked.keep(List.of(PART), "words", folder).orElseThrow().resolve("shorthand.en.tsv");
    }

    private static byte[] inProgram() throws IOException {
        try (var resource = UnpackedTest.class.getResourceAsStream(PART)) {
            assertThat(resource).isNotNull();
            return resource.readAllBytes();
        }
    }
}
