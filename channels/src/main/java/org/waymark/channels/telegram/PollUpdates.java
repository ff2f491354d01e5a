package org.waymark.channels.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Asks for updates and leaves them as JSON, so that one update that the library cannot read does not take the rest of its batch
 * with it. The list of kinds is sent every time, because the server keeps the last list it was told (Bot API, getUpdates).
 */
final class PollUpdates extends BotApiMethod<ArrayNode> {

    /** The kinds that we answer. */
    static final List<String> KINDS = List.of("message", "callback_query");

    private static final int MOST = 100;

    private final long offset;
    private final int timeoutSeconds;

    PollUpdates(long offset, int timeoutSeconds) {
        this.offset = offset;
        this.timeoutSeconds = timeoutSeconds;
    }

    @JsonProperty("offset")
    long offset() {
        return offset;
    }

    @JsonProperty("limit")
    int limit() {
        return MOST;
    }

    @JsonProperty("timeout")
    int timeout() {
        return timeoutSeconds;
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return KINDS;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayNode deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponse(answer, ArrayNode.class);
    }
}
