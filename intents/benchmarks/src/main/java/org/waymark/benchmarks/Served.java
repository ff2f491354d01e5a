package org.waymark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A running {@code serve} on loopback, with text messages switched on. */
final class Served implements AutoCloseable {

    static final String TOKEN = "a token for measuring";
    static final String PUBLIC_URL = "https://speed.example.org";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Asked more often, the program would be busy with saying that it is not ready. */
    private static final long PAUSE_MILLIS = 50;

    private static final double NANOS_A_SECOND = 1e9;

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final double readySeconds;

    private Served(Process process, URI address, long start) throws IOException, InterruptedException {
        this.process = process;
        this.address = address;
        awaitReady(start);
        this.readySeconds = (System.nanoTime() - start) / NANOS_A_SECOND;
    }

    static ProcessBuilder builder(List<String> command, String... arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(arguments));
        return new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    static Served start(List<String> command, Path data) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = builder(command, "serve").redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment()
                .putAll(Map.of(
                        "WAYMARK_PORT",
                        String.valueOf(port),
                        "WAYMARK_HOST",
                        "127.0.0.1",
                        "WAYMARK_DATA",
                        data.toString(),
                        "WAYMARK_SECRET",
                        "a secret for measuring only",
                        "WAYMARK_PUBLIC_URL",
                        PUBLIC_URL,
                        "TWILIO_AUTH_TOKEN",
                        TOKEN));
        builder.environment().remove("TELEGRAM_BOT_TOKEN");
        long start = System.nanoTime();
        return new Served(builder.start(), URI.create("http://127.0.0.1:" + port), start);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(long start) throws IOException, InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                process.destroy();
                throw new IllegalStateException("serve does not become ready");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isReady() throws IOException, InterruptedException {
        try {
            return send(HttpRequest.newBuilder(address.resolve("/ready")).build())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    URI address() {
        return address;
    }

    long process() {
        return process.pid();
    }

    double readySeconds() {
        return readySeconds;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException("serve does not end", e));
        }
    }
}
