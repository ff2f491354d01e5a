package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;
import org.waymark.core.store.SqliteStore;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.UnreadableCorpusException;

class ServiceTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = freePort();

    @TempDir
    private Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(
                folder,
                settings().secret().persons(),
                InstantSource.system(),
                settings().operation().today());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isReady_onlyWhenTheBotIsThere() throws Exception {
        CompletableFuture<Desk> bot = new CompletableFuture<>();
        CompletableFuture<Service> starting = starting(bot::join);

        assertThat(firstAnswer("/ready")).isEqualTo(503);
        assertThat(status("/health")).isEqualTo(200);
        assertThat(starting).isNotDone();

        bot.complete(new Desk(new Silent(), TestBot.lookup(), TestBot::phrases));
        Service service = starting.join();
        try {
            assertThat(status("/ready")).isEqualTo(200);
        } finally {
            service.stop();
        }
    }

    @Test
    void aFaultyCorpus_endsTheStartWithItsOwnWords_andFreesThePort() {
        Supplier<Desk> faulty = () -> {
            CorpusFolder.at(Path.of("no such folder"));
            return new Desk(new Silent(), TestBot.lookup(), TestBot::phrases);
        };

        assertThatThrownBy(() -> Service.start(settings(), faulty, store))
                .isInstanceOf(UnreadableCorpusException.class)
                .hasMessageContaining("no such folder");
        assertThatThrownBy(() -> status("/ready")).isInstanceOf(ConnectException.class);
    }

    private CompletableFuture<Service> starting(Supplier<Desk> bot) {
        return CompletableFuture.supplyAsync(
                () -> Service.start(settings(), bot, store), task -> new Thread(task, "starting").start());
    }

    private Settings settings() {
        return new Settings(Map.of(
                "WAYMARK_PORT", String.valueOf(port),
                "WAYMARK_SECRET", "a secret for this test",
                "WAYMARK_PUBLIC_URL", "https://bot.example.org",
                "TWILIO_AUTH_TOKEN", "token"));
    }

    /** The first answer there is: the server may not listen yet. */
    private int firstAnswer(String path) throws IOException, InterruptedException {
        while (true) {
            try {
                return status(path);
            } catch (ConnectException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Silent implements Inbox {

        @Override
        public Answer receive(InboundMessage message) {
            return new Answer.Silent();
        }

        @Override
        public void forget(PersonKey person) {}
    }
}
