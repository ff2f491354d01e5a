package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

/**
 * Conversations that several programs share. While Redis is away, those of the last hour go on in memory, and what changed is brought
 * to it when it is back.
 */
final class RedisConversations implements Conversations {

    private static final int MOST_IN_MEMORY = 20_000;

    /** Short, because another program may have been told to forget somebody meanwhile. */
    private static final Duration IN_MEMORY = Duration.ofHours(1);

    private static final String READ = "return redis.call('GET', KEYS[1]) or ''";
    private static final String WRITE = "redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1";
    private static final String DELETE = "return redis.call('DEL', KEYS[1])";

    private final RedisLink link;
    private final Seal seal;
    private final InstantSource clock;
    private final RedisErasure erasure;
    private final Conversations earlier;
    private final Cache<PersonKey, Conversation> recent;
    private final Cache<PersonKey, Optional<Conversation>> unsent;

    /**
     * Empty so far.
     *
     * @param earlier what was kept before there was a Redis; only forgotten
     */
    RedisConversations(RedisLink link, Seal seal, InstantSource clock, RedisErasure erasure, Conversations earlier) {
        this.link = link;
        this.seal = seal;
        this.clock = clock;
        this.erasure = erasure;
        this.earlier = earlier;
        this.recent = Forgetting.after(IN_MEMORY, MOST_IN_MEMORY, Clocks.ticker(clock));
        this.unsent = Forgetting.after(CaffeineConversations.KEPT, MOST_IN_MEMORY, Clocks.ticker(clock));
        link.withEveryBeat(this::sendUnsent);
    }

    @Override
    public Optional<Conversation> find(PersonKey person) {
        Optional<Conversation> changed = unsent.getIfPresent(person);
        if (changed != null) {
            return changed;
        }
        return link.value(READ, name(person))
                .map(this::read)
                .orElseGet(() -> Optional.ofNullable(recent.getIfPresent(person)));
    }

    /** Redis forgets by its own clock; ours decides, so that a dump that was put back does not bring anybody back. */
    private Optional<Conversation> read(byte[] value) {
        return seal.open(value).map(ByteBuffer::wrap).flatMap(open -> {
            long age = clock.millis() - open.getLong();
            byte[] state = new byte[open.remaining()];
            open.get(state);
            return age < CaffeineConversations.KEPT.toMillis() ? ConversationCodec.decode(state) : Optional.empty();
        });
    }

    @Override
    public void save(PersonKey person, Conversation conversation) {
        recent.put(person, conversation);
        if (write(person, conversation)) {
            unsent.invalidate(person);
        } else {
            unsent.put(person, Optional.of(conversation));
        }
    }

    private boolean write(PersonKey person, Conversation conversation) {
        byte[] state = ConversationCodec.encode(conversation);
        byte[] value = ByteBuffer.allocate(Long.BYTES + state.length)
                .putLong(clock.millis())
                .put(state)
                .array();
        return link.number(WRITE, List.of(name(person)), seal.close(value), CaffeineConversations.KEPT.toMillis())
                .isPresent();
    }

    /**
     * Forgets. While Redis is away it cannot; it is made up for, but whoever has something there is not told that it is gone.
     *
     * @throws UnusableStoreException then
     */
    @Override
    public void forget(PersonKey person) {
        boolean known = recent.getIfPresent(person) != null;
        earlier.forget(person);
        recent.invalidate(person);
        if (delete(person)) {
            unsent.invalidate(person);
            return;
        }
        unsent.put(person, Optional.empty());
        if (known) {
            throw new UnusableStoreException("Redis cannot be used: what it has of somebody is not forgotten yet");
        }
    }

    private boolean delete(PersonKey person) {
        Optional<Long> deleted = link.number(DELETE, List.of(name(person)));
        deleted.filter(rows -> rows > 0).ifPresent(rows -> erasure.owe());
        return deleted.isPresent();
    }

    private void sendUnsent() {
        unsent.asMap().forEach((person, changed) -> {
            boolean sent = changed.map(state -> write(person, state)).orElseGet(() -> delete(person));
            if (sent) {
                // Not what was changed again meanwhile.
                unsent.asMap().remove(person, changed);
            }
        });
    }

    private static String name(PersonKey person) {
        return RedisLink.name("c", person.value());
    }
}
