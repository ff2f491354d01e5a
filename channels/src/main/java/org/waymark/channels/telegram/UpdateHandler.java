package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.waymark.core.message.Delivery;

/** Answers a batch of updates: each chat in order, chats side by side. Whatever one update does, the others are answered. */
final class UpdateHandler implements Consumer<List<JsonNode>> {

    private static final Logger LOG = LoggerFactory.getLogger(UpdateHandler.class);

    private final TelegramReader reader;
    private final TelegramResponder responder;
    private final TelegramSender sender;
    private final ExecutorService workers;

    UpdateHandler(TelegramReader reader, TelegramResponder responder, TelegramSender sender, ExecutorService workers) {
        this.reader = reader;
        this.responder = responder;
        this.sender = sender;
        this.workers = workers;
    }

    @Override
    public void accept(List<JsonNode> batch) {
        Map<Long, List<TelegramUpdate>> chats = new LinkedHashMap<>();
        for (JsonNode node : batch) {
            TelegramUpdate update = read(node);
            if (update instanceof TelegramUpdate.Written written) {
                chats.computeIfAbsent(written.chat(), first -> new ArrayList<>())
                        .add(update);
            } else if (update instanceof TelegramUpdate.Pressed pressed) {
                chats.computeIfAbsent(pressed.chat(), first -> new ArrayList<>())
                        .add(update);
            } else if (update instanceof TelegramUpdate.Asked asked) {
                chats.computeIfAbsent(asked.user(), first -> new ArrayList<>()).add(update);
            } else {
                responder.respond(update);
            }
        }
        List<Future<?>> running = new ArrayList<>();
        chats.values().forEach(updates -> running.add(workers.submit(() -> updates.forEach(this::answer))));
        running.forEach(UpdateHandler::await);
    }

    private TelegramUpdate read(JsonNode node) {
        try {
            return reader.read(node);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            LOG.warn(
                    "telegram: an update could not be read: {}",
                    unreadable.getClass().getName());
            return new TelegramUpdate.Unsupported();
        }
    }

    private void answer(TelegramUpdate update) {
        try {
            TelegramResponse response = responder.respond(update).orElse(null);
            if (response != null) {
                send(response);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error(
                    "telegram: an update could not be answered: {}",
                    broken.getClass().getName());
        }
    }

    private void send(TelegramResponse response) throws InterruptedException {
        for (BotApiMethod<?> call : response.calls()) {
            if (sender.send(call) instanceof Delivery.Gone) {
                responder.forget(response);
                return;
            }
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            LOG.error("telegram: a chat could not be answered: {}", String.valueOf(broken.getCause()));
        }
    }
}
