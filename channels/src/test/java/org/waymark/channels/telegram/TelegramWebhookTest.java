package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.channels.web.WebServer;
import org.waymark.channels.web.Webhook;

/** The webhook behind the real web server, called as Telegram's server calls it. */
class TelegramWebhookTest {

    private static final String SECRET = "Right_secret-1";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final Rig rig;
    private final TelegramStub telegram;
    private final ManualWaiting time;
    private final TelegramWebhook webhook;
    private final WebServer server;
    private final StubWebhook bringing;
    private final HttpClient client = HttpClient.newHttpClient();

    TelegramWebhookTest() throws IOException {
        rig = new Rig();
        telegram = rig.telegram;
        time = rig.time;
        webhook = new TelegramWebhook(SECRET, rig.dispatcher, time);
        server = WebServer.start("127.0.0.1", 0, List.of(webhook), new WebServer.Probes(() -> true, () -> true));
        telegram.account()
                .setWebhook(JsonCall.fields().put("url", address().toString()).put("secret_token", SECRET));
        bringing = new StubWebhook(telegram, time);
    }

    @AfterEach
    void close() {
        server.close();
        rig.close();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.port() + "/telegram/webhook");
    }

    private HttpResponse<String> post(String body, String... headers) throws IOException, InterruptedException {
        return post(HttpRequest.BodyPublishers.ofString(body), headers);
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address()).POST(body);
        for (String header : headers) {
            request.header(HEADER, header);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void lastCall_travelsInTheResponse_earlierOnesAreSent() throws Exception {
        HttpResponse<String> answer = bringing.bring(TelegramStub.callback(10, 1, "e:aspen_card"));

        JsonNode call = TelegramStub.json(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(call.path("method").asText()).isEqualToIgnoringCase("answerCallbackQuery");
        assertThat(telegram.sentSoFar()).hasSize(1);
        assertThat(telegram.soFar("answercallbackquery")).isEmpty();
    }

    @Test
    void sameUpdateAgain_getsTheSameBytes_andSendsNothing() throws Exception {
        JsonNode update = TelegramStub.callback(10, 1, "e:aspen_card");
        HttpResponse<String> first = bringing.bring(update);

        for (int i = 0; i < 5; i++) {
            time.run(Duration.ofHours(8));
            assertThat(bringing.bring(update).body()).isEqualTo(first.body());
        }
        assertThat(telegram.sentSoFar()).hasSize(1);
    }

    @Test
    void twoHonestMessagesWithTheSameWords_getTwoAnswers() throws Exception {
        telegram.deliver(TelegramStub.message(10, 1, "my card"), TelegramStub.message(11, 1, "my card"));

        bringing.bringAll();

        assertThat(rig.sent()).isEqualTo(Map.of(1L, 2));
    }

    /** F4: every update up to five times, and some at the very same moment. */
    @Test
    void copiesAtTheSameMoment_areOneAnswer() throws Exception {
        for (int id = 1; id <= 20; id++) {
            JsonNode update = TelegramStub.callback(id, id, "e:aspen_card");
            List<CompletableFuture<String>> copies = new ArrayList<>();
            for (int copy = 0; copy < 5; copy++) {
                copies.add(CompletableFuture.supplyAsync(bringing(update)));
            }
            assertThat(copies.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        }
        assertThat(telegram.sentSoFar()).hasSize(20);
    }

    private Supplier<String> bringing(JsonNode update) {
        return () -> {
            try {
                return bringing.bring(update).body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void wholeConversations_areAnsweredInOrder() throws Exception {
        for (int i = 0; i < 60; i++) {
            telegram.deliver(TelegramStub.message(100 + i, 1 + i % 20, i < 40 ? "my card" : "my appeal"));
        }

        List<HttpResponse<String>> answers = bringing.bringAll();

        assertThat(answers).hasSize(60).allSatisfy(answer -> assertThat(answer.statusCode())
                .isEqualTo(200));
        assertThat(rig.sent()).hasSize(20).allSatisfy((chat, count) -> assertThat(count)
                .isEqualTo(3));
        Map<Long, String> last = new HashMap<>();
        telegram.sentSoFar()
                .forEach(sent -> last.put(
                        sent.path("chat_id").asLong(), sent.path("text").asText()));
        assertThat(last.values()).allSatisfy(text -> assertThat(text).contains("14 days"));
    }

    @Test
    void chatThatMustWaitLong_getsItsAnswerByPost_andTelegramIsNotHeld() throws Exception {
        telegram.fail("sendmessage", 429, TelegramStub.error(429, "Too Many Requests: retry after 30", 30));
        HttpResponse<String> answer = bringing.bring(TelegramStub.callback(10, 1, "e:aspen_card"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(time.nanos()).isEqualTo(TelegramWebhook.PATIENCE.toNanos());
        time.runAll();
        assertThat(time.nanos()).isEqualTo(Duration.ofSeconds(30).toNanos());
        assertThat(telegram.sentSoFar()).hasSize(1);
        assertThat(telegram.soFar("answercallbackquery")).hasSize(1);
        assertThat(bringing.bring(TelegramStub.callback(10, 1, "e:aspen_card")).body())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "[]",
                "17",
                "null",
                "{}",
                "{\"update_id\": 5}",
                "{\"update_id\": \"x\", \"message\": {}}",
                "{\"update_id\": 5, \"message\": {\"chat\": 17}}",
                "{\"update_id\": 5, \"kind_from_the_future\": {\"a\": 1}}",
                "{\"update_id\": 5, \"message\": \"\u0000\uFEFF"
            })
    void whatCannotBeRead_isTakenAndPutAside(String body) throws Exception {
        HttpResponse<String> answer = post(body, SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void endlessNesting_isTakenAndPutAside() throws Exception {
        assertThat(post("[".repeat(100_000), SECRET).statusCode()).isEqualTo(200);
        assertThat(rig.deadLetters.count()).isEqualTo(1);
    }

    /** R19: a thousand updates damaged on the way, and good ones in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void damagedUpdates_areAllTaken_andTheGoodOnesAnswered(long seed) {
        Random random = new Random(seed);
        int answered = 0;
        for (int i = 0; i < 500; i++) {
            StringBuilder damaged = new StringBuilder(
                    TelegramStub.callback(10_000 + i, 7, "menu").toString());
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (' ' + random.nextInt(95)));
            }
            assertThat(taken(damaged.toString()).status()).isEqualTo(200);
            if (i % 25 == 0) {
                String good = TelegramStub.message(i, 1_000 + i, "my card").toString();
                answered += taken(good).body().contains("Aspen") ? 1 : 0;
            }
        }
        assertThat(answered).isEqualTo(20);
        telegram.faults();
    }

    private WebResponse taken(String body) {
        return webhook.post(new WebRequest(webhook.path(), "", Map.of(), body));
    }

    @Test
    void tooLargeABody_isTakenAndPutAside_saidOrNot() throws Exception {
        byte[] large = new byte[TelegramWebhook.LARGEST_BODY + 1];

        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(large), SECRET).statusCode())
                .isEqualTo(200);
        assertThat(post(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), SECRET)
                        .statusCode())
                .isEqualTo(200);
        assertThat(rig.deadLetters.count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wrong",
                "Right_secret-",
                "right_secret-1",
                "Right_secret-1x",
                "Right_secret-1,Right_secret-1"
            })
    void wrongSecret_isRefused(String secret) throws Exception {
        assertRefused(post(TelegramStub.message(10, 1, "my card").toString(), secret));
    }

    @Test
    void missingOrDoubledSecret_isRefused() throws Exception {
        String update = TelegramStub.message(10, 1, "my card").toString();

        assertRefused(post(update));
        assertRefused(post(update, SECRET, SECRET));
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(rig.sent()).isEmpty();
        assertThat(rig.deadLetters.count()).isZero();
    }

    /** The answer comes although the body never does. */
    @Test
    void bodyOfAStranger_isNotRead() throws Exception {
        String line;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("POST /telegram/webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }

        assertThat(line).startsWith("HTTP/1.1 403");
    }

    /** While the bot is away Telegram goes on trying, and everybody is answered once it is back. */
    @Test
    void repeats_areAnsweredOnce() throws Exception {
        ObjectNode there = telegram.account().webhook();
        AtomicInteger tries = new AtomicInteger();
        try (WebServer away = WebServer.start(
                "127.0.0.1", 0, List.of(new Failing(tries, webhook)), new WebServer.Probes(() -> true, () -> true))) {
            telegram.account().setWebhook(there.put("url", "http://127.0.0.1:" + away.port() + "/telegram/webhook"));
            telegram.deliver(TelegramStub.message(10, 1, "my card"), TelegramStub.message(11, 1, "my appeal"));

            bringing.bringAll();
        }

        assertThat(tries).hasValue(2 + 4);
        assertThat(rig.sent()).isEqualTo(Map.of(1L, 2));
        assertThat(Duration.ofNanos(time.nanos())).isEqualTo(Duration.ofSeconds(2 + 4 + 8));
    }

    /** Answers, but breaks before the answer is out, four times. */
    private record Failing(AtomicInteger tries, TelegramWebhook webhook) implements Webhook {

        @Override
        public String path() {
            return webhook.path();
        }

        @Override
        public WebResponse post(WebRequest request) {
            WebResponse answer = webhook.post(request);
            return tries.incrementAndGet() <= 4 ? WebResponse.plain(502, "") : answer;
        }
    }

    @Test
    void memory_isBounded() {
        Replies replies = new Replies(time::nanos);
        for (long id = 0; id < 10_000; id++) {
            replies.place(id).reply().complete("x".repeat(4_000));
        }
        assertThat(replies.size()).isLessThan(1_200);
        time.run(Replies.KEPT.plusSeconds(1));
        replies.place(-1);
        assertThat(replies.size()).isEqualTo(1);
    }
}
