package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** Puts each update into the queue of its chat. Polling and the webhook share it. */
final class TelegramDispatcher {

    private final UpdateKinds kinds = new UpdateKinds();
    private final ChatQueues queues;
    private final Answering.Parts parts;

    TelegramDispatcher(ChatQueues queues, Answering.Parts parts) {
        this.queues = queues;
        this.parts = parts;
    }

    /** Returns at once; the asker hears when it is done. */
    void dispatch(JsonNode update, Answering.Asker asker) {
        String kind = UpdateKinds.of(update);
        if (kinds.concerns(kind)) {
            queues.add(Lane.of(kind, update.path(kind)), new Answering(parts, kind, update, asker));
        } else {
            asker.done();
        }
    }

    DeadLetters deadLetters() {
        return parts.deadLetters();
    }

    UpdateKinds kinds() {
        return kinds;
    }
}
