package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.privacy.PersonKeys;

/**
 * Telegram's updates become our messages. The chat id becomes a key here; names, places and the origin of forwarded messages are
 * never read.
 */
final class TelegramReader {

    private static final String CHANNEL = "telegram";

    private final ObjectMapper json =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final PersonKeys persons;

    TelegramReader(PersonKeys persons) {
        this.persons = persons;
    }

    /**
     * Reads one update.
     *
     * @throws JsonProcessingException when it is not what the Bot API describes
     */
    TelegramUpdate read(JsonNode node) throws JsonProcessingException {
        Update update = json.treeToValue(node, Update.class);
        MessageKey key = new MessageKey(CHANNEL + ":" + node.path("update_id").asLong());
        if (update.hasCallbackQuery()) {
            return pressed(update.getCallbackQuery(), key);
        }
        if (update.hasMessage()) {
            return written(update.getMessage(), key);
        }
        return new TelegramUpdate.Unsupported();
    }

    private TelegramUpdate written(Message message, MessageKey key) {
        if (!message.isUserMessage()) {
            return new TelegramUpdate.Unsupported();
        }
        String text = message.hasText() ? message.getText() : message.getCaption();
        Content content = text == null ? new Content.Wordless() : new Content.Words(text);
        return new TelegramUpdate.Written(inbound(key, message.getChatId(), content), message.getChatId());
    }

    private TelegramUpdate pressed(CallbackQuery callback, MessageKey key) {
        if (callback.getMessage() == null
                || callback.getData() == null
                || !callback.getMessage().isUserMessage()) {
            return new TelegramUpdate.Unsupported();
        }
        long chat = callback.getMessage().getChatId();
        Content content = new Content.Tap(callback.getData());
        return new TelegramUpdate.Pressed(inbound(key, chat, content), chat, callback.getId());
    }

    private InboundMessage inbound(MessageKey key, long chat, Content content) {
        return new InboundMessage(key, persons.keyOf(CHANNEL, Long.toString(chat)), Form.FULL, content);
    }
}
