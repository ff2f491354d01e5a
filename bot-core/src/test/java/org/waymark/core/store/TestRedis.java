package org.waymark.core.store;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import redis.embedded.RedisServer;
import redis.embedded.core.RedisServerBuilder;

/** A real Redis of the tests. */
final class TestRedis implements AutoCloseable {

    private final int port;
    private final Optional<Path> folder;
    private RedisServer server;
    private String process;

    private TestRedis(int port, Optional<Path> folder) {
        this.port = port;
        this.folder = folder;
        this.server = started();
        this.process = process();
    }

    /** In memory alone. */
    static TestRedis start() {
        return new TestRedis(freePort(), Optional.empty());
    }

    /** With an append-only file in this folder. */
    static TestRedis writingTo(Path folder) {
        return new TestRedis(freePort(), Optional.of(folder));
    }

    private RedisServer started() {
        try {
            RedisServerBuilder builder =
                    RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"");
            folder.ifPresent(path ->
                    builder.setting("dir " + path).setting("appendonly yes").setting("appendfsync always"));
            RedisServer made = builder.build();
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "redis://127.0.0.1:" + port;
    }

    /** Asks it something, as an operator would. */
    <T> T ask(Function<RedisCommands<String, String>, T> question) {
        RedisClient client = RedisClient.create(url());
        try (StatefulRedisConnection<String, String> connection = client.connect()) {
            return question.apply(connection.sync());
        } finally {
            client.shutdown();
        }
    }

    void empty() {
        ask(on -> on.flushall());
    }

    /** Kills it without a word. */
    void kill() {
        signal("KILL", process);
        close();
    }

    void restart() {
        server = started();
        process = process();
    }

    /** As {@code kill -STOP} and {@code kill -CONT}: the connection stays, and nothing comes back. */
    Runnable hang() {
        signal("STOP", process);
        return () -> signal("CONT", process);
    }

    private String process() {
        return ask(on -> on.info("server"))
                .lines()
                .filter(line -> line.startsWith("process_id:"))
                .map(line -> line.substring("process_id:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static void signal(String name, String process) {
        try {
            new ProcessBuilder("kill", "-" + name, process).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
