package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The updates that wait for getUpdates, as Telegram's own server keeps them: an offset confirms what is below it, one from the
 * future means "from the head of the queue", a newer call ends the older, and a webhook shuts it.
 */
final class StubUpdates {

    /** An offset so far beyond the queue cannot be meant for it. */
    private static final long FUTURE = 1_000;

    private static final int MOST = 100;

    private final List<JsonNode> waiting = new ArrayList<>();
    private int newestCall;
    private boolean closed;

    synchronized void add(List<? extends JsonNode> updates) {
        waiting.addAll(updates);
        notifyAll();
    }

    /** The batch; nothing when a newer call came. */
    synchronized Optional<List<JsonNode>> poll(long offset, int limit, int seconds) throws InterruptedException {
        int call = ++newestCall;
        notifyAll();
        confirm(offset);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = 1; waiting.isEmpty() && !closed && left > 0; left = end - System.nanoTime()) {
            if (call != newestCall) {
                return Optional.empty();
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, left));
        }
        return call == newestCall
                ? Optional.of(List.copyOf(waiting.subList(0, Math.min(waiting.size(), Math.min(limit, MOST)))))
                : Optional.empty();
    }

    private void confirm(long offset) {
        if (offset < 0) {
            int kept = (int) Math.min(waiting.size(), -offset);
            waiting.subList(0, waiting.size() - kept).clear();
            return;
        }
        int end = position(offset);
        if (end < 0) {
            int last = position(offset - 1);
            end = last < 0 ? -1 : last + 1;
        }
        if (end >= 0) {
            waiting.subList(0, end).clear();
        } else if (offset <= waiting.stream().mapToLong(StubUpdates::id).max().orElse(0) + FUTURE) {
            waiting.removeIf(update -> id(update) > 0 && id(update) < offset);
        }
    }

    /** Where in the queue, by order of arrival; -1 when it is not there. */
    private int position(long id) {
        return waiting.stream().map(StubUpdates::id).toList().indexOf(id);
    }

    private static long id(JsonNode update) {
        return update.path("update_id").asLong();
    }

    /** Takes them all away, for the webhook. */
    synchronized List<JsonNode> takeAll() {
        List<JsonNode> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
