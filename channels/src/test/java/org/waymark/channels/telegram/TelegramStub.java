package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A strict Bot API on the loopback interface: {@link StubUpdates} for getUpdates, {@link StubWebhook} for the webhook, {@link StubRules}
 * for what each call must look like. A call that Telegram would refuse fails the test when the stub is closed.
 */
public final class TelegramStub implements AutoCloseable {

    static final String TOKEN = "123456:test-token";

    /** What Telegram's server says to a poll while there is a webhook. */
    static final String WEBHOOK_IS_SET =
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

    /** What it says to a poll when a newer one came. */
    static final String OTHER_POLL =
            "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    static {
        // Without it each answer of the JDK's server waits 40 ms for a packet that never comes.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final StubUpdates updates = new StubUpdates();
    private final StubAccount account = new StubAccount();
    private final Map<String, Deque<Failure>> failures = new HashMap<>();
    private final Map<String, BlockingQueue<JsonNode>> calls = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile Trouble trouble = (method, call) -> null;
    private volatile String lastWebhookError = "";
    private volatile ObjectNode me = StubAccount.me();

    /** What is answered instead; status 0 cuts the connection. */
    record Failure(int status, String body) {}

    /** Decides for each call whether it fails. */
    interface Trouble {

        @Nullable
        Failure of(String method, JsonNode call);
    }

    /** A Bot API that nobody has called yet. */
    public TelegramStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    TelegramSettings settings() {
        return new TelegramSettings(TOKEN, address());
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The token that it knows. */
    public String token() {
        return TOKEN;
    }

    TelegramApi api() {
        return new TelegramApi(settings(), 1);
    }

    StubAccount account() {
        return account;
    }

    void deliver(JsonNode... more) {
        updates.add(List.of(more));
    }

    List<JsonNode> takeWaiting() {
        return updates.takeAll();
    }

    int waiting() {
        return updates.waiting();
    }

    void lastWebhookError(String words) {
        lastWebhookError = words;
    }

    /** Says something else to getMe. */
    void introduceAs(ObjectNode bot) {
        me = bot;
    }

    synchronized void fail(String method, int status, String body) {
        failures.computeIfAbsent(method, first -> new ArrayDeque<>()).add(new Failure(status, body));
    }

    /** Lets calls fail by rule. */
    void troubles(Trouble rule) {
        trouble = rule;
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
        return next("sendmessage");
    }

    JsonNode nextAnsweredCallback() throws InterruptedException {
        return next("answercallbackquery");
    }

    JsonNode nextPoll() throws InterruptedException {
        return next("getupdates");
    }

    int pollsSoFar() {
        return soFar("getupdates").size();
    }

    List<JsonNode> sentSoFar() {
        return soFar("sendmessage");
    }

    /** The next call of this method, in lower case. */
    JsonNode next(String method) throws InterruptedException {
        JsonNode next = queue(method).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("the bot did not call " + method);
        }
        return next;
    }

    /** The calls of this method that were carried out and not asked for yet; in lower case. */
    public List<JsonNode> soFar(String method) {
        return List.copyOf(queue(method));
    }

    /** What Telegram would have refused, so far. Forgotten by asking. */
    List<String> faults() {
        List<String> all = List.copyOf(faults);
        faults.removeAll(all);
        return all;
    }

    private BlockingQueue<JsonNode> queue(String method) {
        return calls.computeIfAbsent(method, first -> new LinkedBlockingQueue<>());
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
            String method = path.substring(prefix.length()).toLowerCase(Locale.ROOT);
            JsonNode call = body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
            Failure failure = nextFailure(method, call);
            if (failure != null) {
                if (failure.status() > 0) {
                    respond(exchange, failure.status(), failure.body());
                }
                return;
            }
            String answer = carryOut(method, call);
            respond(exchange, JSON.readTree(answer).path("error_code").asInt(200), answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Failure nextFailure(String method, JsonNode call) {
        synchronized (this) {
            Deque<Failure> waiting = failures.get(method);
            Failure next = waiting == null ? null : waiting.poll();
            if (next != null) {
                return next;
            }
        }
        return trouble.of(method, call);
    }

    /** Does what a call says; gives back Telegram's answer. */
    String carryOut(String method, JsonNode call) throws InterruptedException, JsonProcessingException {
        String name = method.toLowerCase(Locale.ROOT);
        List<String> wrong = StubRules.faults(name, call);
        if (!wrong.isEmpty()) {
            faults.addAll(wrong);
            return error(400, "Bad Request: " + wrong.get(0), 0);
        }
        queue(name).add(call);
        return name.equals("getupdates") ? batch(call) : ok(result(name, call));
    }

    private JsonNode result(String method, JsonNode call) {
        JsonNode yes = JSON.getNodeFactory().booleanNode(true);
        return switch (method) {
            case "getme" -> me;
            case "sendmessage", "editmessagetext", "editmessagereplymarkup" ->
                message(1, call.path("chat_id").asLong(), "sent").get("message");
            case "getwebhookinfo" -> account.webhookInfo(updates.waiting(), lastWebhookError);
            case "setwebhook" -> {
                account.setWebhook(call);
                drop(call);
                yield yes;
            }
            case "deletewebhook" -> {
                account.removeWebhook();
                drop(call);
                yield yes;
            }
            case "setmycommands" -> {
                account.keep("commands", call, "commands");
                yield yes;
            }
            case "getmycommands" -> account.kept("commands", call, JSON.createArrayNode());
            case "setmydescription" -> {
                account.keep("about", call, "description");
                yield yes;
            }
            case "getmydescription" -> words("description", "about", call);
            case "setmyshortdescription" -> {
                account.keep("brief", call, "short_description");
                yield yes;
            }
            case "getmyshortdescription" -> words("short_description", "brief", call);
            default -> yes;
        };
    }

    private JsonNode words(String field, String what, JsonNode call) {
        ObjectNode words = JSON.createObjectNode();
        words.set(field, account.kept(what, call, JSON.getNodeFactory().textNode("")));
        return words;
    }

    private void drop(JsonNode call) {
        if (call.path("drop_pending_updates").asBoolean()) {
            updates.takeAll();
        }
    }

    private String batch(JsonNode call) throws InterruptedException, JsonProcessingException {
        if (account.webhook().has("url")) {
            return error(409, WEBHOOK_IS_SET, 0);
        }
        Optional<List<JsonNode>> batch = updates.poll(
                call.path("offset").asLong(),
                call.path("limit").asInt(100),
                call.path("timeout").asInt());
        return batch.isPresent() ? ok(JSON.createArrayNode().addAll(batch.get())) : error(409, OTHER_POLL, 0);
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
        updates.close();
        server.stop(0);
        threads.shutdownNow();
        if (!faults.isEmpty()) {
            throw new AssertionError("Telegram would refuse: " + faults);
        }
    }
}
