package org.waymark.channels.telegram;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalLong;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * A call as JSON. What Telegram answers stays JSON too, so that a field that the library cannot read never looks like a message
 * that was not sent.
 */
final class JsonCall extends BotApiMethod<ObjectNode> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String METHOD = "method";
    private static final String CHAT = "chat_id";

    private final String name;
    private final transient ObjectNode fields;

    private JsonCall(String name, ObjectNode fields) {
        this.name = name;
        this.fields = fields;
    }

    /** A call whose fields are put in by the caller. */
    static JsonCall of(String name, ObjectNode fields) {
        return new JsonCall(name, fields);
    }

    static JsonCall of(BotApiMethod<?> method) {
        ObjectNode fields = JSON.valueToTree(method);
        fields.remove(METHOD);
        return new JsonCall(method.getMethod(), fields);
    }

    /** An empty object, for {@link #of}. */
    static ObjectNode fields() {
        return JSON.createObjectNode();
    }

    @JsonValue
    ObjectNode body() {
        return fields;
    }

    /** The whole call with its name in it, as it travels in the response of a webhook (Bot API, "Making requests when getting updates"). */
    String inOnePiece() {
        return fields.deepCopy().put(METHOD, name).toString();
    }

    /** The chat that it sends to; nothing for an answer to a button and the like. */
    OptionalLong chat() {
        JsonNode chat = fields.path(CHAT);
        if (chat.canConvertToLong()) {
            return OptionalLong.of(chat.asLong());
        }
        try {
            return chat.isTextual() ? OptionalLong.of(Long.parseLong(chat.asText())) : OptionalLong.empty();
        } catch (NumberFormatException name) {
            return OptionalLong.empty();
        }
    }

    /** The same for another chat; itself where it is for none. */
    JsonCall to(long chat) {
        return fields.has(CHAT) ? new JsonCall(name, fields.deepCopy().put(CHAT, chat)) : this;
    }

    @Override
    public String getMethod() {
        return name;
    }

    /** The whole answer, good or bad. */
    @Override
    public ObjectNode deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            if (JSON.readTree(answer) instanceof ObjectNode whole) {
                return whole;
            }
            throw new TelegramApiRequestException("the answer is no object");
        } catch (JsonProcessingException notJson) {
            throw new TelegramApiRequestException("the answer is no JSON", notJson);
        }
    }
}
