package org.waymark.channels.sms;

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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Twilio's Messages resource on the loopback interface. It is strict: basic authentication, a form, the fields that Twilio knows and
 * their limits; and it speaks the error codes of Twilio's test numbers.
 */
final class TwilioStub implements AutoCloseable {

    static final String ACCOUNT = "AC00000000000000000000000000000001";
    static final String TOKEN = TwilioCaller.TOKEN;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;
    private static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages";

    private static final Set<String> FIELDS =
            Set.of("To", "From", "Body", "StatusCallback", "ValidityPeriod", "ContentRetention", "AddressRetention");
    private static final Map<String, Integer> REFUSED_FROM =
            Map.of("+15005550001", 21212, "+15005550007", 21606, "+15005550008", 21611);
    private static final Map<String, Integer> REFUSED_TO = Map.of(
            "+15005550001", 21211,
            "+15005550002", 21612,
            "+15005550003", 21408,
            "+15005550004", 21610,
            "+15005550009", 21614);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<Sent> sent = new ArrayList<>();
    private final BlockingQueue<Sent> fresh = new LinkedBlockingQueue<>();
    private final List<String> redacted = new ArrayList<>();
    private final Map<String, ObjectNode> numbers = new HashMap<>();
    private int posts;
    private int looks;

    /** A message that Twilio took. */
    record Sent(String sid, Map<String, List<String>> fields) {

        String field(String name) {
            return fields.getOrDefault(name, List.of("")).get(0);
        }
    }

    /**
     * What goes wrong with the next call.
     *
     * @param status answered; 0 to cut the connection, -1 to let it hang
     * @param body answered
     * @param takes whether the message is taken all the same
     */
    record Fault(int status, String body, boolean takes) {

        static Fault code(int status, int code) {
            return new Fault(
                    status, "{\"code\":" + code + ",\"message\":\"canary words\",\"status\":" + status + "}", false);
        }

        static Fault status(int status) {
            return new Fault(status, "<html>canary words</html>", false);
        }

        static Fault cut() {
            return new Fault(0, "", false);
        }

        static Fault hang() {
            return new Fault(-1, "", false);
        }

        /** The same, and the message is at Twilio. */
        Fault butTaken() {
            return new Fault(status, body, true);
        }
    }

    TwilioStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    RestSettings settings() {
        return new RestSettings(ACCOUNT, url(), Optional.empty(), true, false, false);
    }

    synchronized void fail(Fault... next) {
        faults.addAll(List.of(next));
    }

    synchronized int posts() {
        return posts;
    }

    synchronized int looks() {
        return looks;
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    synchronized List<String> redacted() {
        return List.copyOf(redacted);
    }

    /** The next message that is taken. */
    Sent next() throws InterruptedException {
        Sent next = fresh.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was sent");
        }
        return next;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = answer(exchange, body);
            if (answer.status() == -1) {
                closing.await();
            } else if (answer.status() > 0) {
                byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(answer.status(), bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** A number of the account, and what Twilio calls when a message comes in. */
    synchronized void number(String number, String url, String fallback) {
        numbers.put(
                number,
                JSON.createObjectNode()
                        .put("phone_number", number)
                        .put("sms_url", url)
                        .put("sms_fallback_url", fallback));
    }

    private String numbers(String query) {
        ObjectNode page = JSON.createObjectNode();
        ArrayNode found = page.putArray("incoming_phone_numbers");
        numbers.forEach((number, node) -> {
            if (query.contains("PhoneNumber=" + number)) {
                found.add(node);
            }
        });
        return page.toString();
    }

    private record Answer(int status, String body) {

        static Answer error(int status, int code) {
            Fault fault = Fault.code(status, code);
            return new Answer(fault.status(), fault.body());
        }
    }

    private synchronized Answer answer(HttpExchange exchange, String body) {
        String path = exchange.getRequestURI().getPath();
        boolean post = exchange.getRequestMethod().equals("POST");
        posts += post ? 1 : 0;
        looks += post ? 0 : 1;
        Fault fault = faults.poll();
        if (fault != null) {
            if (fault.takes()) {
                take(FormBody.parse(body));
            }
            return new Answer(fault.status(), fault.body());
        }
        if (!authorization().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Answer.error(401, 20003);
        }
        if (post && !isForm(exchange)) {
            return Answer.error(400, 20001);
        }
        if (!post && path.endsWith("/IncomingPhoneNumbers.json")) {
            return new Answer(200, numbers(exchange.getRequestURI().getQuery()));
        }
        if (path.equals(MESSAGES + ".json")) {
            return post
                    ? create(FormBody.parse(body))
                    : list(exchange.getRequestURI().getRawQuery());
        }
        return post && path.startsWith(MESSAGES + "/SM")
                ? update(path, FormBody.parse(body))
                : Answer.error(404, 20404);
    }

    private static String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isForm(HttpExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    private Answer create(FormBody form) {
        int code = fault(form);
        return code == 0 ? new Answer(201, message(take(form)).toString()) : Answer.error(400, code);
    }

    /** The code of what is wrong with a message; 0 where nothing is. */
    private static int fault(FormBody form) {
        String to = form.one("To").orElse("");
        String from = form.one("From").orElse("");
        String text = form.one("Body").orElse("");
        int validity = Integer.parseInt(form.one("ValidityPeriod").orElse("36000"));
        if (!FIELDS.containsAll(form.fields().keySet()) || validity < 1 || validity > 36_000) {
            return 20001;
        }
        if (to.isEmpty()) {
            return 21604;
        }
        if (from.isEmpty()) {
            return 21603;
        }
        if (text.isEmpty()) {
            return 21602;
        }
        return text.length() > 1_600 ? 21617 : REFUSED_FROM.getOrDefault(from, REFUSED_TO.getOrDefault(to, 0));
    }

    private Sent take(FormBody form) {
        Sent message = new Sent("SM" + (1000 + sent.size()), form.fields());
        sent.add(message);
        fresh.add(message);
        return message;
    }

    private Answer list(String query) {
        FormBody asked = FormBody.parse(query == null ? "" : query);
        ObjectNode page = JSON.createObjectNode();
        page.put("page", 0)
                .put("page_size", 50)
                .put("uri", MESSAGES + ".json")
                .put("first_page_uri", MESSAGES + ".json");
        ArrayNode messages = page.putArray("messages");
        if (asked.one("To").isEmpty() || asked.one("DateSent>").isEmpty()) {
            return Answer.error(400, 20001);
        }
        sent.stream()
                .filter(message -> message.field("To").equals(asked.one("To").get()))
                .forEach(message -> messages.add(message(message)));
        return new Answer(200, page.toString());
    }

    private static ObjectNode message(Sent message) {
        String now = ZonedDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        boolean kept = !message.field("ContentRetention").equals("discard");
        return JSON.createObjectNode()
                .put("sid", message.sid())
                .put("account_sid", ACCOUNT)
                .put("to", message.field("To"))
                .put("from", message.field("From"))
                .put("body", kept ? message.field("Body") : "")
                .put("direction", "outbound-api")
                .put("status", "queued")
                .put("date_created", now);
    }

    private Answer update(String path, FormBody form) {
        String sid = path.substring(MESSAGES.length() + 1).replace(".json", "");
        if (!form.fields().equals(Map.of("Body", List.of("")))) {
            return Answer.error(400, 20001);
        }
        redacted.add(sid);
        return new Answer(
                200, JSON.createObjectNode().put("sid", sid).put("body", "").toString());
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
