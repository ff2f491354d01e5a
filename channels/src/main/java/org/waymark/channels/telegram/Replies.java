package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;

/**
 * What was answered to each update, byte for byte: Telegram repeats an update until it hears our answer. Kept in memory alone, for
 * two days (Telegram repeats for one), and no more than a few megabytes: then the eldest go first.
 */
final class Replies {

    static final Duration KEPT = Duration.ofDays(2);
    static final long MOST_LETTERS = 4_000_000;

    /** What the id and the entry itself weigh, in letters. */
    private static final int ENTRY = 100;

    private final Map<Long, Kept> replies = new LinkedHashMap<>();
    private final LongSupplier nanos;
    private long letters;

    /** A reply and when it was begun; its letters are counted when it is there. */
    private static final class Kept {

        private final CompletableFuture<String> reply = new CompletableFuture<>();
        private final long begun;
        private long letters = ENTRY;

        Kept(long begun) {
            this.begun = begun;
        }
    }

    /** The place for a reply. */
    record Place(CompletableFuture<String> reply, boolean isNew) {}

    Replies(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The place for the reply to this update: the same each time. */
    @SuppressWarnings("FutureReturnValueIgnored") // Counting cannot fail.
    synchronized Place place(long update) {
        long now = nanos.getAsLong();
        makeRoom(now);
        Kept known = replies.get(update);
        if (known != null) {
            return new Place(known.reply, false);
        }
        Kept made = new Kept(now);
        replies.put(update, made);
        letters += ENTRY;
        made.reply.thenAccept(reply -> count(made, reply));
        return new Place(made.reply, true);
    }

    private synchronized void count(Kept kept, String reply) {
        kept.letters += reply.length();
        letters += reply.length();
    }

    /** Makes place for another try. */
    synchronized void forget(long update) {
        Kept kept = replies.remove(update);
        if (kept != null) {
            letters -= kept.letters;
        }
    }

    private void makeRoom(long now) {
        Iterator<Kept> eldest = replies.values().iterator();
        while (eldest.hasNext()) {
            Kept kept = eldest.next();
            boolean old = now - kept.begun > KEPT.toNanos();
            if (!kept.reply.isDone() || (!old && letters <= MOST_LETTERS)) {
                return;
            }
            letters -= kept.letters;
            eldest.remove();
        }
    }

    synchronized int size() {
        return replies.size();
    }
}
