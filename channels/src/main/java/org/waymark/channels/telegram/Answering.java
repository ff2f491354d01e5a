package org.waymark.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Delivery;

/** One update, from JSON to the last call that answers it. Whatever it does, those behind it get their turn. */
final class Answering implements ChatQueues.Work {

    private static final Duration NEXT_TRY = Duration.ofSeconds(2);

    private final Parts parts;
    private final String kind;
    private final JsonNode update;
    private final Asker asker;
    private final Deque<Sending> left = new ArrayDeque<>();
    private @Nullable TelegramResponse response;
    private boolean begun;

    /** What all updates share. */
    record Parts(
            TelegramReader reader,
            TelegramResponder responder,
            TelegramApi api,
            SendLimits limits,
            Waiting waiting,
            DeadLetters deadLetters) {}

    /** Where an update came from. */
    interface Asker {

        /** Takes the last call along, where there is a way for it: then it is not sent. */
        default boolean carries(JsonCall last) {
            return false;
        }

        /**
         * Hears that the store cannot be written, so that the update must not be acknowledged.
         *
         * @return true when Telegram brings it again; else it is tried again here
         */
        default boolean comesAgain() {
            return false;
        }

        /** Hears that the update is done with, well or badly. */
        void done();
    }

    Answering(Parts parts, String kind, JsonNode update, Asker asker) {
        this.parts = parts;
        this.kind = kind;
        this.update = update;
        this.asker = asker;
    }

    @Override
    public Optional<Duration> go() {
        Optional<Duration> pause = Optional.empty();
        try {
            begin();
            pause = send();
        } catch (JsonProcessingException unreadable) {
            parts.deadLetters().unreadable(kind, unreadable.getClass().getSimpleName());
        } catch (UnkeptException notNow) {
            if (!asker.comesAgain()) {
                begun = false;
                return Optional.of(NEXT_TRY);
            }
        } catch (RuntimeException | StackOverflowError broken) {
            parts.deadLetters().broken(kind, broken);
        }
        if (pause.isEmpty()) {
            asker.done();
        }
        return pause;
    }

    private void begin() throws JsonProcessingException {
        if (!begun) {
            begun = true;
            response = parts.responder().respond(parts.reader().read(update)).orElse(null);
            if (response != null) {
                response.calls().forEach(call -> left.add(sending(JsonCall.of(call))));
            }
        }
    }

    private Sending sending(JsonCall call) {
        return new Sending(call, parts.api(), parts.limits(), parts.waiting());
    }

    private Optional<Duration> send() {
        while (!left.isEmpty()) {
            Sending next = left.element();
            Optional<Duration> pause = next.admit();
            if (pause.isPresent()) {
                return pause;
            }
            if (left.size() == 1 && asker.carries(next.call())) {
                return Optional.empty();
            }
            pause = next.go();
            if (pause.isPresent()) {
                return pause;
            }
            left.remove();
            follow(next);
        }
        return Optional.empty();
    }

    /** What one call has shown goes for those behind it. */
    private void follow(Sending ended) {
        if (ended.delivery() instanceof Delivery.Gone && response != null) {
            left.clear();
            forget(response);
        }
        OptionalLong chat = ended.call().chat();
        if (ended.moved() && chat.isPresent()) {
            Deque<Sending> behind = new ArrayDeque<>(left);
            left.clear();
            behind.forEach(sending -> left.add(sending(sending.call().to(chat.getAsLong()))));
        }
    }

    /** It was answered: doing it again would not help. What is remembered goes after a day in any case. */
    private void forget(TelegramResponse gone) {
        try {
            parts.responder().forget(gone);
        } catch (UnkeptException unforgotten) {
            parts.deadLetters().broken(kind, unforgotten);
        }
    }
}
