package org.waymark.core.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Does a piece of work once for all who ask for it at the same moment. Unlike a cache's own lock, it holds up nobody with another key. */
final class SingleFlight<V> {

    private final ConcurrentMap<String, CompletableFuture<V>> flying = new ConcurrentHashMap<>();

    /**
     * Does the work, or waits for who does it already.
     *
     * @return what the work gave
     * @throws java.util.concurrent.CompletionException where another's work broke that was waited for
     */
    V once(String key, Supplier<V> work) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first = flying.putIfAbsent(key, mine);
        if (first != null) {
            return first.join();
        }
        try {
            V result = work.get();
            mine.complete(result);
            return result;
        } catch (RuntimeException broken) {
            mine.completeExceptionally(broken);
            throw broken;
        } finally {
            flying.remove(key, mine);
        }
    }
}
