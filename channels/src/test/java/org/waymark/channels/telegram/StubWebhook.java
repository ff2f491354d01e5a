package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Telegram's own server as it brings updates (tdlib/telegram-bot-api, WebhookActor): one queue for each chat, only its head is
 * brought, and again until it is answered with 2xx: at once, then after 2, 4, 8, 16, 32, then 60 seconds, for a day.
 */
final class StubWebhook {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final Duration DAY = Duration.ofDays(1);

    private final HttpClient client = HttpClient.newHttpClient();
    private final TelegramStub telegram;
    private final ManualWaiting time;

    /** An update on its way. */
    private static final class Delivery {

        private final JsonNode update;
        private final long begun;
        private long next;
        private Duration pause = Duration.ZERO;

        Delivery(JsonNode update, long now) {
            this.update = update;
            this.begun = now;
            this.next = now;
        }
    }

    StubWebhook(TelegramStub telegram, ManualWaiting time) {
        this.telegram = telegram;
        this.time = time;
    }

    /** Brings what waits until nothing waits any more; gives back the answer to each try. */
    List<HttpResponse<String>> bringAll() throws IOException, InterruptedException {
        Map<Lane, Deque<Delivery>> queues = new LinkedHashMap<>();
        for (JsonNode update : telegram.takeWaiting()) {
            Lane lane = Lane.of(UpdateKinds.of(update), update.path(UpdateKinds.of(update)));
            queues.computeIfAbsent(lane, first -> new ArrayDeque<>()).add(new Delivery(update, time.nanos()));
        }
        List<HttpResponse<String>> answers = new ArrayList<>();
        while (!queues.isEmpty()) {
            Deque<Delivery> queue = soonest(queues);
            Delivery head = queue.element();
            time.run(Duration.ofNanos(Math.max(0, head.next - time.nanos())));
            HttpResponse<String> answer = bring(head.update);
            answers.add(answer);
            if (settled(head, answer)) {
                queue.remove();
            }
            queues.values().removeIf(Deque::isEmpty);
        }
        return answers;
    }

    private static Deque<Delivery> soonest(Map<Lane, Deque<Delivery>> queues) {
        return queues.values().stream()
                .min((one, other) -> Long.compare(one.element().next, other.element().next))
                .orElseThrow();
    }

    /** One try. A method in the answer is carried out, and nobody hears how that went. */
    HttpResponse<String> bring(JsonNode update) throws IOException, InterruptedException {
        ObjectNode webhook = telegram.account().webhook();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(webhook.path("url").asText()))
                .header("Content-Type", "application/json")
                .header(
                        "X-Telegram-Bot-Api-Secret-Token",
                        webhook.path("secret_token").asText())
                .POST(HttpRequest.BodyPublishers.ofString(update.toString()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private boolean settled(Delivery head, HttpResponse<String> answer) throws IOException, InterruptedException {
        if (answer.statusCode() / 100 == 2) {
            carryOut(answer.body());
            return true;
        }
        telegram.lastWebhookError("Wrong response from the webhook: " + answer.statusCode());
        Duration asked = Duration.ofSeconds(
                answer.headers().firstValueAsLong("Retry-After").orElse(0));
        head.next = time.nanos() + (asked.isZero() ? head.pause : asked).toNanos();
        Duration longer = head.pause.isZero() ? Duration.ofSeconds(2) : head.pause.multipliedBy(2);
        head.pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        return head.next - head.begun > DAY.toNanos();
    }

    void carryOut(String body) throws IOException, InterruptedException {
        if (!body.isEmpty() && JSON.readTree(body) instanceof ObjectNode call && call.has("method")) {
            String method = call.remove("method").asText();
            telegram.carryOut(method, call);
        }
    }
}
