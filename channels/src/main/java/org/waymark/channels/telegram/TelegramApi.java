package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.waymark.core.message.Delivery;

/** The Bot API, by the library's client. What goes wrong becomes a {@link Delivery} or a {@link PollFailure}. */
final class TelegramApi {

    private static final int POLL_SECONDS = 50;
    private static final int SPARE_SECONDS = 10;
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
        // The HTTP client's own retries would send a message twice without anybody knowing.
        OkHttpClient http = new OkHttpClient.Builder()
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

    /**
     * Asks who the bot is.
     *
     * @return nothing when nobody answered, which does not say no
     * @throws TelegramChannel.WrongTokenException when Telegram does not know the token
     */
    Optional<TelegramIdentity> identity() {
        try {
            User me = sending.execute(new GetMe());
            String username = me.getUserName() == null ? "" : me.getUserName();
            return Optional.of(
                    new TelegramIdentity(me.getId(), username, Boolean.TRUE.equals(me.getCanReadAllGroupMessages())));
        } catch (TelegramApiRequestException e) {
            if (code(e) == 401 || code(e) == 404) {
                throw new TelegramChannel.WrongTokenException();
            }
            return Optional.empty();
        } catch (TelegramApiException e) {
            return Optional.empty();
        }
    }

    /** The next updates, oldest first; everything below the offset is confirmed by this call. */
    List<JsonNode> poll(long offset) throws PollFailure {
        try {
            List<JsonNode> updates = new ArrayList<>();
            polling.execute(new PollUpdates(offset, pollSeconds)).forEach(updates::add);
            return updates;
        } catch (TelegramApiRequestException e) {
            throw new PollFailure(code(e), pause(e));
        } catch (TelegramApiException | RuntimeException e) {
            throw new PollFailure(0, Duration.ZERO);
        }
    }

    /** Sends once. */
    <T extends Serializable> Delivery send(BotApiMethod<T> method) {
        try {
            sending.execute(method);
            return new Delivery.Sent();
        } catch (TelegramApiRequestException e) {
            return refusal(e);
        } catch (TelegramApiException e) {
            return e.getCause() instanceof java.net.ConnectException
                    ? new Delivery.Later(SHORTEST_PAUSE)
                    : new Delivery.Ambiguous();
        }
    }

    private static Delivery refusal(TelegramApiRequestException e) {
        int code = code(e);
        if (code == 429) {
            return new Delivery.Later(pause(e));
        }
        if (code == 403 || (code == 400 && String.valueOf(e.getApiResponse()).contains("chat not found"))) {
            return new Delivery.Gone();
        }
        if (code >= 400 && code < 500) {
            return new Delivery.Refused(Integer.toString(code));
        }
        if (code >= 500) {
            return new Delivery.Later(SHORTEST_PAUSE);
        }
        return e.getCause() instanceof IOException ? new Delivery.Ambiguous() : new Delivery.Later(SHORTEST_PAUSE);
    }

    private static int code(TelegramApiRequestException e) {
        Integer code = e.getErrorCode();
        return code == null ? 0 : code;
    }

    private static Duration pause(TelegramApiRequestException e) {
        return e.getParameters() == null || e.getParameters().getRetryAfter() == null
                ? SHORTEST_PAUSE
                : Duration.ofSeconds(e.getParameters().getRetryAfter());
    }

    /** A poll that brought nothing. */
    static final class PollFailure extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;
        private final transient Duration pause;

        PollFailure(int code, Duration pause) {
            super("poll failed with code " + code);
            this.code = code;
            this.pause = pause;
        }

        /** Telegram's error code; 0 where nobody answered. */
        int code() {
            return code;
        }

        /** How long Telegram asks us to wait. */
        Duration pause() {
            return pause;
        }
    }
}
