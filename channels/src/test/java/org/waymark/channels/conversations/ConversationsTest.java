package org.waymark.channels.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.channels.app.ShippedBot;
import org.waymark.core.message.Inbox;

/** Plays every file of {@code conversations}. */
class ConversationsTest {

    private static final AtomicReference<LocalDate> TODAY = new AtomicReference<>(ShippedBot.TODAY);
    private static final Inbox BOT = ShippedBot.on(TODAY::get);

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ConversationsTest.class.getResource("/conversations"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void conversation_goesAsWritten(Path file) throws IOException {
        TODAY.set(ShippedBot.TODAY);
        Conversation conversation =
                new Conversation(Objects.requireNonNull(file.getFileName()).toString(), BOT, TODAY::set);

        Step.of(Files.readAllLines(file)).forEach(conversation::play);

        assertThat(conversation.heard()).as("%s looks at replies", file).isPositive();
    }
}
