package org.waymark.channels.telegram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Which updates are in work and which are done, in the order in which they came. Ids are only compared for being the same: after a
 * quiet week Telegram begins anew with a random one (Bot API, Update).
 */
final class UpdateLedger {

    /** How many that are done are remembered; Telegram brings a hundred at a time. */
    private static final int MOST_DONE = 1_000;

    private final Set<Long> unfinished = new LinkedHashSet<>();
    private final Set<Long> done = Collections.newSetFromMap(new LastOnes());
    private CompletableFuture<Void> quiet = CompletableFuture.completedFuture(null);
    private long next;

    /**
     * Takes a batch.
     *
     * @param ids in order
     * @return those that are neither in work nor done; they are in work from now on
     */
    synchronized List<Long> take(List<Long> ids) {
        List<Long> fresh = new ArrayList<>();
        for (long id : ids) {
            if (!done.contains(id) && unfinished.add(id)) {
                fresh.add(id);
            }
        }
        if (!fresh.isEmpty()) {
            next = fresh.get(fresh.size() - 1) + 1;
            quiet = quiet.isDone() ? new CompletableFuture<>() : quiet;
        } else if (unfinished.isEmpty() && !ids.isEmpty()) {
            next = ids.get(ids.size() - 1) + 1;
        }
        return fresh;
    }

    /** An update was answered, or cannot be. */
    void done(long id) {
        CompletableFuture<Void> over;
        synchronized (this) {
            unfinished.remove(id);
            done.add(id);
            if (!unfinished.isEmpty()) {
                return;
            }
            over = quiet;
        }
        over.complete(null);
    }

    /** The oldest update that is not done, or the one after the last: everything before it may be confirmed. */
    synchronized long offset() {
        return unfinished.isEmpty() ? next : unfinished.iterator().next();
    }

    /** Happens when nothing is in work; has happened where nothing is. */
    synchronized CompletableFuture<Void> quiet() {
        return quiet;
    }

    synchronized int unfinished() {
        return unfinished.size();
    }

    /** Forgets the eldest. */
    private static final class LastOnes extends LinkedHashMap<Long, Boolean> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > MOST_DONE;
        }
    }
}
