package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.message.PersonKey;

class StoreFileTest {

    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");

    private final MovedClock clock = new MovedClock();

    @TempDir
    private Path folder;

    private void write(int people) {
        try (SqliteStore store = StoreFolder.open(folder, clock)) {
            for (int i = 0; i < people; i++) {
                store.conversations()
                        .save(new PersonKey("person " + i), Conversation.fresh().missed());
            }
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void startsAnew() {
        try (SqliteStore store = StoreFolder.open(folder, clock)) {
            store.conversations().save(PERSON, Conversation.fresh().missed());
            store.flush();
            assertThat(store.conversations().find(PERSON)).isPresent();
        }
    }

    @Test
    void fileOfZeros_isSetAside_andGoneAfterADay() throws IOException {
        Files.write(folder.resolve(StoreFile.NAME), new byte[8192]);

        startsAnew();
        assertThat(files()).anyMatch(name -> name.startsWith("waymark.db.damaged-"));

        clock.move(Duration.ofHours(25));
        startsAnew();
        assertThat(files()).noneMatch(name -> name.startsWith("waymark.db.damaged-"));
    }

    @Test
    void cutFile_isSetAside() throws IOException {
        write(500);
        Path file = folder.resolve(StoreFile.NAME);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        startsAnew();

        assertThat(files()).anyMatch(name -> name.startsWith("waymark.db.damaged-"));
    }

    @Test
    void laterVersion_isRefused_andLeftAsItIs() throws Exception {
        write(1);
        setVersion(StoreFile.VERSION + 1);

        assertThatThrownBy(() -> StoreFolder.open(folder, clock))
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("later Waymark");
        assertThat(files()).noneMatch(name -> name.contains("damaged"));
    }

    private void setVersion(int version) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(StoreFile.NAME));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = " + version);
        }
    }

    @Test
    void folderInUse_isRefused() {
        try (SqliteStore first = StoreFolder.open(folder, clock)) {
            assertThatThrownBy(() -> StoreFolder.open(folder, clock))
                    .isInstanceOf(UnusableStoreException.class)
                    .hasMessageContaining("Another program uses the data folder");
            first.flush();
        }
    }

    @Test
    void folderThatIsNone_isRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> StoreFolder.open(file, clock))
                .isInstanceOf(UnusableStoreException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void killedProgram_losesNothingThatWasOnTheDisk() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int written = 0;
        try (var lines = child.inputReader()) {
            for (int i = 0; i < 50; i++) {
                written = Integer.parseInt(String.valueOf(lines.readLine()));
            }
            child.destroyForcibly().waitFor();
        }

        try (SqliteStore store = StoreFolder.open(folder, clock)) {
            for (int i = 0; i <= written; i++) {
                assertThat(store.conversations().find(new PersonKey("person " + i)))
                        .isPresent();
            }
        }
    }
}
