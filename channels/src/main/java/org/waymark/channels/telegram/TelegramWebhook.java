package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.channels.web.Webhook;
import org.waymark.core.engine.UnkeptException;

/**
 * Telegram brings its updates here. The last call of an answer travels back in the response, where it cannot be sent twice. Who
 * knows the secret always gets 200: anything else Telegram would repeat for a day, and hold that person's messages up meanwhile.
 * Only where the store cannot be written is that what is wanted: 503.
 */
final class TelegramWebhook implements Webhook {

    /** How long Telegram's connection is held for an answer that has to wait; then the rest is sent by a call of our own. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** In bytes. An update that quotes others can have more than a hundred thousand. */
    static final int LARGEST_BODY = 256 * 1024;

    private static final String SECRET = "X-Telegram-Bot-Api-Secret-Token";
    private static final String NOTHING = "";

    private final ObjectMapper json = new ObjectMapper();
    private final byte[] secret;
    private final TelegramDispatcher dispatcher;
    private final Waiting waiting;
    private final Replies replies;

    TelegramWebhook(String secret, TelegramDispatcher dispatcher, Waiting waiting) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.dispatcher = dispatcher;
        this.waiting = waiting;
        this.replies = new Replies(waiting::nanos);
    }

    @Override
    public String path() {
        return TelegramMode.Webhook.PATH;
    }

    @Override
    public Optional<WebResponse> refuse(WebRequest head) {
        List<String> sent = head.header(SECRET);
        boolean right = sent.size() == 1 && MessageDigest.isEqual(sent.get(0).getBytes(StandardCharsets.UTF_8), secret);
        return right ? Optional.empty() : Optional.of(WebResponse.plain(403, "The secret is missing or wrong."));
    }

    @Override
    public int largestBody() {
        return LARGEST_BODY;
    }

    @Override
    public WebResponse tooLarge(WebRequest head) {
        dispatcher.deadLetters().unreadable("none", "it is too large");
        return ok(NOTHING);
    }

    @Override
    public WebResponse post(WebRequest request) {
        try {
            JsonNode update = json.readTree(request.body());
            JsonNode id = update.path("update_id");
            if (id.isIntegralNumber() && id.canConvertToLong()) {
                return reply(id.asLong(), update);
            }
            dispatcher.deadLetters().unreadable(UpdateKinds.of(update), "it has no id");
        } catch (JsonProcessingException unreadable) {
            dispatcher.deadLetters().unreadable("none", unreadable.getClass().getSimpleName());
        } catch (RuntimeException broken) {
            dispatcher.deadLetters().broken("none", broken);
        }
        return ok(NOTHING);
    }

    private WebResponse reply(long id, JsonNode update) {
        Replies.Place place = replies.place(id);
        CompletableFuture<String> reply = place.reply();
        if (place.isNew()) {
            dispatcher.dispatch(update, new Waiter(reply, () -> replies.forget(id)));
        }
        try {
            waiting.until(reply, PATIENCE);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return WebResponse.plain(503, "This program is closing.");
        }
        if (reply.isCompletedExceptionally()) {
            return WebResponse.plain(503, "The data folder cannot be written.");
        }
        // Too late for a call to travel in it, and the same for whoever asks again.
        reply.complete(NOTHING);
        return ok(reply.join());
    }

    private static WebResponse ok(String body) {
        return new WebResponse(200, "application/json", body);
    }

    /** Telegram's connection, as long as it waits. */
    private record Waiter(CompletableFuture<String> reply, Runnable forgetting) implements Answering.Asker {

        @Override
        public boolean carries(JsonCall last) {
            return reply.complete(last.inOnePiece());
        }

        @Override
        public boolean comesAgain() {
            forgetting.run();
            return reply.completeExceptionally(new UnkeptException("not now")) || reply.isCompletedExceptionally();
        }

        @Override
        public void done() {
            reply.complete(NOTHING);
        }
    }
}
