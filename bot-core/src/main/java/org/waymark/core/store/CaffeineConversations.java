package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

/** Conversations in memory, forgotten a day after the last message. */
public final class CaffeineConversations implements Conversations {

    /** How long a conversation is remembered after the last message. */
    public static final Duration KEPT = Duration.ofDays(1);

    private final Cache<PersonKey, Conversation> cache;

    /**
     * An empty memory.
     *
     * @param ticker the clock, in nanoseconds
     */
    public CaffeineConversations(Ticker ticker) {
        cache = Forgetting.after(KEPT, ticker);
    }

    @Override
    public Optional<Conversation> find(PersonKey person) {
        return Optional.ofNullable(cache.getIfPresent(person));
    }

    @Override
    public void save(PersonKey person, Conversation conversation) {
        cache.put(person, conversation);
    }

    @Override
    public void forget(PersonKey person) {
        cache.invalidate(person);
    }
}
