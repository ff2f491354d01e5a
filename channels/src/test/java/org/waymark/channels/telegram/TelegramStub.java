package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A Bot API on the loopback interface. An update stays until an offset beyond it is asked for; an offset that fits nothing means
 * "from the head of the queue", as on Telegram's own server.
 */
final class TelegramStub implements AutoCloseable {

    static final String TOKEN = "123456:test-token";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> updates = new ArrayList<>();
    private final Map<String, Deque<Failure>> failures = new HashMap<>();
    private final BlockingQueue<JsonNode> sent = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> answeredCallbacks = new LinkedBlockingQueue<>();
    private final BlockingQueue<JsonNode> polls = new LinkedBlockingQueue<>();
    private boolean closed;

    /** What is answered instead; status 0 cuts the connection. */
    private record Failure(int status, String body) {}

    TelegramStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    TelegramSettings settings() {
        return new TelegramSettings(
                TOKEN, URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    TelegramApi api() {
        return new TelegramApi(settings(), 1);
    }

    synchronized void deliver(JsonNode... more) {
        updates.addAll(List.of(more));
        notifyAll();
    }

    synchronized void fail(String method, int status, String body) {
        failures.computeIfAbsent(method, first -> new ArrayDeque<>()).add(new Failure(status, body));
    }

    static ObjectNode message(long updateId, long chat, String text) {
        ObjectNode update = JSON.createObjectNode().put("update_id", updateId);
        ObjectNode message = update.putObject("message");
        message.put("message_id", updateId).put("date", 1_795_000_000).put("text", text);
        message.putObject("chat").put("id", chat).put("type", "private").put("first_name", "Canary");
        message.putObject("from").put("id", chat).put("is_bot", false).put("first_name", "Canary");
        return update;
    }

    static ObjectNode callback(long updateId, long chat, String data) {
        ObjectNode update = JSON.createObjectNode().put("update_id", updateId);
        ObjectNode callback = update.putObject("callback_query");
        callback.put("id", "callback" + updateId).put("chat_instance", "1").put("data", data);
        callback.putObject("from").put("id", chat).put("is_bot", false).put("first_name", "Canary");
        callback.set("message", message(1, chat, "earlier").get("message"));
        return update;
    }

    static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    /** The next message that the bot sends. */
    JsonNode nextSent() throws InterruptedException {
        return next(sent);
    }

    JsonNode nextAnsweredCallback() throws InterruptedException {
        return next(answeredCallbacks);
    }

    JsonNode nextPoll() throws InterruptedException {
        return next(polls);
    }

    int pollsSoFar() {
        return polls.size();
    }

    List<JsonNode> sentSoFar() {
        return List.copyOf(sent);
    }

    private static JsonNode next(BlockingQueue<JsonNode> queue) throws InterruptedException {
        JsonNode next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("the bot did not call");
        }
        return next;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String prefix = "/bot" + TOKEN + "/";
            if (!path.startsWith(prefix)) {
                respond(exchange, 401, error(401, "Unauthorized", 0));
                return;
            }
            String method = path.substring(prefix.length()).toLowerCase(java.util.Locale.ROOT);
            JsonNode call = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
            Failure failure = nextFailure(method);
            if (failure != null) {
                if (failure.status() > 0) {
                    respond(exchange, failure.status(), failure.body());
                }
                return;
            }
            respond(exchange, 200, answer(method, call));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @org.jspecify.annotations.Nullable
    private synchronized Failure nextFailure(String method) {
        Deque<Failure> waiting = failures.get(method);
        return waiting == null ? null : waiting.poll();
    }

    private String answer(String method, JsonNode call) throws InterruptedException, JsonProcessingException {
        return switch (method) {
            case "getme" ->
                ok(JSON.createObjectNode().put("id", 1).put("is_bot", true).put("first_name", "Bot"));
            case "getupdates" -> {
                polls.add(call);
                yield ok(batch(
                        call.path("offset").asLong(),
                        call.path("limit").asInt(100),
                        call.path("timeout").asInt()));
            }
            case "sendmessage" -> {
                sent.add(call);
                yield ok(message(1, call.path("chat_id").asLong(), "sent").get("message"));
            }
            case "answercallbackquery" -> {
                answeredCallbacks.add(call);
                yield ok(JSON.getNodeFactory().booleanNode(true));
            }
            default -> error(404, "Not Found", 0);
        };
    }

    private synchronized ArrayNode batch(long offset, int limit, int timeout) throws InterruptedException {
        for (int i = 0; i < updates.size(); i++) {
            if (updates.get(i).path("update_id").asLong() == offset - 1) {
                updates.subList(0, i + 1).clear();
                break;
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(timeout);
        for (long left = 1; updates.isEmpty() && !closed && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, left));
        }
        ArrayNode batch = JSON.createArrayNode();
        updates.stream().limit(limit).forEach(batch::add);
        return batch;
    }

    private static String ok(JsonNode result) throws JsonProcessingException {
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        answer.set("result", result);
        return JSON.writeValueAsString(answer);
    }

    static String error(int code, String description, int retryAfter) {
        ObjectNode answer =
                JSON.createObjectNode().put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            answer.putObject("parameters").put("retry_after", retryAfter);
        }
        return answer.toString();
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
