package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.waymark.core.conversation.Choice;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
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
    private final Supplier<TelegramIdentity> self;

    /**
     * Reads for a bot.
     *
     * @param persons makes keys of ids
     * @param self who the bot is
     */
    TelegramReader(PersonKeys persons, Supplier<TelegramIdentity> self) {
        this.persons = persons;
        this.self = self;
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
        if (update.hasInlineQuery()) {
            return asked(update.getInlineQuery());
        }
        if (update.hasEditedMessage()) {
            return corrected(update.getEditedMessage(), key);
        }
        if (update.hasMyChatMember()) {
            return membership(update.getMyChatMember());
        }
        return update.hasMessage() ? written(update.getMessage(), key) : new TelegramUpdate.Unsupported();
    }

    private TelegramUpdate written(Message message, MessageKey key) {
        if (isOwnCard(message)) {
            return new TelegramUpdate.Unsupported();
        }
        Optional<String> text = text(message);
        if (message.isUserMessage()) {
            Content content = text.map(TelegramReader::content).orElseGet(Content.Wordless::new);
            return alone(message, key, content);
        }
        if (!message.isGroupMessage() && !message.isSuperGroupMessage()) {
            return new TelegramUpdate.Unsupported();
        }
        return text.flatMap(words -> GroupWords.meant(words, message, self.get()))
                .map(words -> inGroup(message, key, words))
                .orElseGet(TelegramUpdate.Unsupported::new);
    }

    private TelegramUpdate corrected(Message message, MessageKey key) {
        return message.isUserMessage() && !isOwnCard(message)
                ? text(message)
                        .map(words -> alone(message, key, new Content.Correction(words)))
                        .orElseGet(TelegramUpdate.Unsupported::new)
                : new TelegramUpdate.Unsupported();
    }

    /** An entry that somebody looked up by our name and sent to us: it is no question. */
    private boolean isOwnCard(Message message) {
        return message.getViaBot() != null
                && message.getViaBot().getId().equals(self.get().id());
    }

    private static Optional<String> text(Message message) {
        return Optional.ofNullable(message.hasText() ? message.getText() : message.getCaption());
    }

    private static Content content(String text) {
        return StartLink.choice(text)
                .map(choice -> (Content) new Content.Tap(choice.token()))
                .orElseGet(() -> new Content.Words(text));
    }

    private TelegramUpdate alone(Message message, MessageKey key, Content content) {
        long chat = message.getChatId();
        InboundMessage inbound = new InboundMessage(key, person(chat), Form.FULL, content);
        return new TelegramUpdate.Written(inbound, chat, Optional.empty());
    }

    private TelegramUpdate inGroup(Message message, MessageKey key, String words) {
        long chat = message.getChatId();
        String who =
                chat + ":" + (message.getFrom() == null ? "" : message.getFrom().getId());
        PersonKey person = persons.keyOf(CHANNEL, who);
        InboundMessage inbound = new InboundMessage(key, person, Form.CARD, new Content.Words(words));
        return new TelegramUpdate.Written(inbound, chat, Optional.of(message.getMessageId()));
    }

    private TelegramUpdate pressed(CallbackQuery callback, MessageKey key) {
        if (callback.getMessage() == null
                || callback.getData() == null
                || !callback.getMessage().isUserMessage()) {
            return new TelegramUpdate.Unsupported();
        }
        long chat = callback.getMessage().getChatId();
        InboundMessage inbound = new InboundMessage(key, person(chat), Form.FULL, new Content.Tap(callback.getData()));
        Optional<Choice> choice = Choice.parse(callback.getData());
        PressedButton button = new PressedButton(
                callback.getId(),
                callback.getMessage().getMessageId(),
                choice.map(Choice::isStep).orElse(false),
                choice.map(Choice.ToWhy.class::isInstance).orElse(false));
        return new TelegramUpdate.Pressed(inbound, chat, button);
    }

    private TelegramUpdate asked(InlineQuery query) {
        long user = query.getFrom().getId();
        return new TelegramUpdate.Asked(person(user), query.getId(), query.getQuery());
    }

    private TelegramUpdate membership(ChatMemberUpdated change) {
        boolean left = change.getChat().isUserChat()
                && "kicked".equals(change.getNewChatMember().getStatus());
        return left ? new TelegramUpdate.Left(person(change.getChat().getId())) : new TelegramUpdate.Unsupported();
    }

    private PersonKey person(long chat) {
        return persons.keyOf(CHANNEL, Long.toString(chat));
    }
}
