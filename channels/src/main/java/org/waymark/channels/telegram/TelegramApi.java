package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The Bot API, by the library's client. What goes wrong becomes a {@link CallOutcome} or a {@link PollFailure}. */
final class TelegramApi {

    /** How many updates one poll brings at most (Bot API, getUpdates). */
    static final int BATCH = 100;

    private static final int POLL_SECONDS = 50;
    private static final int SPARE_SECONDS = 10;
    private static final int AT_ONCE = 16;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    private final TelegramClient sending;
    private final TelegramClient polling;
    private final int pollSeconds;

    TelegramApi(TelegramSettings settings) {
        this(settings, POLL_SECONDS);
    }

    /** For tests that do not want to wait for an empty poll. */
    TelegramApi(TelegramSettings settings, int pollSeconds) {
        this.pollSeconds = pollSeconds;
        this.sending = client(settings, SPARE_SECONDS);
        this.polling = client(settings, pollSeconds + SPARE_SECONDS);
    }

    private static TelegramClient client(TelegramSettings settings, int patienceSeconds) {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        // The HTTP client's own retries would send a message twice without anybody knowing.
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .readTimeout(patienceSeconds, TimeUnit.SECONDS)
                .build();
        int port = settings.apiUrl().getPort();
        boolean secure = "https".equals(settings.apiUrl().getScheme());
        TelegramUrl url = TelegramUrl.builder()
                .schema(settings.apiUrl().getScheme())
                .host(settings.apiUrl().getHost())
                .port(port >= 0 ? port : secure ? 443 : 80)
                .build();
        return new OkHttpTelegramClient(http, settings.token(), url);
    }

    /** Calls once. */
    CallOutcome call(JsonCall call) {
        return call(sending, call);
    }

    /** Does Telegram answer at all? */
    boolean answers() {
        CallOutcome outcome = call(JsonCall.of("getMe", JsonCall.fields()));
        return !(outcome instanceof CallOutcome.NotTaken) && !(outcome instanceof CallOutcome.Unknown);
    }

    /**
     * Asks for something that only operators see.
     *
     * @throws TelegramRefusalException when Telegram does not give it; the message is for operators
     */
    JsonNode ask(String name, ObjectNode fields) {
        CallOutcome outcome = call(JsonCall.of(name, fields));
        if (outcome instanceof CallOutcome.Done done) {
            return done.result();
        }
        throw TelegramRefusalException.of(outcome);
    }

    /**
     * Who are we? Nothing while Telegram cannot say.
     *
     * @throws TelegramRefusalException when it does not know the token
     */
    Optional<TelegramIdentity> identity() {
        CallOutcome outcome = call(JsonCall.of("getMe", JsonCall.fields()));
        if (outcome instanceof CallOutcome.Done done) {
            return Optional.of(TelegramIdentity.read(done.result()));
        }
        if (outcome instanceof CallOutcome.Refused refused && (refused.code() == 401 || refused.code() == 404)) {
            throw TelegramRefusalException.of(outcome);
        }
        return Optional.empty();
    }

    /** The next updates, oldest first; everything below the offset is confirmed by this call. */
    List<JsonNode> poll(long offset) throws PollFailure {
        List<JsonNode> updates = new ArrayList<>();
        updates(polling, offset, BATCH, pollSeconds).forEach(updates::add);
        return updates;
    }

    /** Confirms everything below the offset, and takes nothing. */
    void confirm(long offset) throws PollFailure {
        updates(sending, offset, 1, 0);
    }

    private static JsonNode updates(TelegramClient client, long offset, int limit, int seconds) throws PollFailure {
        ObjectNode fields =
                JsonCall.fields().put("offset", offset).put("limit", limit).put("timeout", seconds);
        // Telegram keeps the last list that it was told, so it is told every time (Bot API, getUpdates).
        UpdateKinds.ASKED_FOR.forEach(fields.putArray("allowed_updates")::add);
        CallOutcome outcome = call(client, JsonCall.of("getUpdates", fields));
        if (outcome instanceof CallOutcome.Done done && done.result().isArray()) {
            return done.result();
        }
        throw new PollFailure(outcome);
    }

    private static CallOutcome call(TelegramClient client, JsonCall call) {
        try {
            return outcome(client.execute(call));
        } catch (TelegramApiException broken) {
            return neverLeft(broken) ? new CallOutcome.NotTaken(0) : new CallOutcome.Unknown();
        } catch (RuntimeException odd) {
            return new CallOutcome.Unknown();
        }
    }

    private static boolean neverLeft(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException) {
                return true;
            }
        }
        return false;
    }

    private static CallOutcome outcome(JsonNode answer) {
        if (answer.path("ok").asBoolean() && answer.has("result")) {
            return new CallOutcome.Done(answer.get("result"));
        }
        int code = answer.path("error_code").asInt();
        String description = answer.path("description").asText();
        JsonNode parameters = answer.path("parameters");
        if (parameters.path("migrate_to_chat_id").canConvertToLong()) {
            return new CallOutcome.Moved(parameters.path("migrate_to_chat_id").asLong());
        }
        if (code == 429) {
            Duration asked = Duration.ofSeconds(parameters.path("retry_after").asInt());
            return new CallOutcome.TooMany(asked.compareTo(SHORTEST_PAUSE) > 0 ? asked : SHORTEST_PAUSE);
        }
        if (code >= 400 && code < 500) {
            return refusal(code, description, answer);
        }
        return code >= 500 ? new CallOutcome.NotTaken(code) : new CallOutcome.Unknown();
    }

    private static CallOutcome refusal(int code, String description, JsonNode answer) {
        String words = description.toLowerCase(Locale.ROOT);
        if (code == 403 || words.contains("chat not found") || words.contains("user is deactivated")) {
            return new CallOutcome.Gone();
        }
        // Done before, or nobody waits for it any more.
        if (words.contains("message is not modified") || words.contains("query is too old")) {
            return new CallOutcome.Done(answer);
        }
        return new CallOutcome.Refused(code, description);
    }

    /** A poll that brought nothing. */
    static final class PollFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient CallOutcome outcome;

        PollFailure(CallOutcome outcome) {
            super("a poll failed");
            this.outcome = outcome;
        }

        CallOutcome outcome() {
            return outcome;
        }
    }
}
