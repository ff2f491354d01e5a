package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

/** Conversations in the file, with those that go on at this moment in memory. */
final class SqliteConversations implements Conversations {

    /** People who write at the same time. */
    private static final int MOST_IN_MEMORY = 20_000;

    /** Short beside a day, because it is added to it. */
    private static final Duration IN_MEMORY = Duration.ofMinutes(10);

    private final GroupWriter writer;
    private final InstantSource clock;
    private final Cache<PersonKey, Conversation> recent;

    SqliteConversations(GroupWriter writer, InstantSource clock) {
        this.writer = writer;
        this.clock = clock;
        this.recent = Forgetting.after(IN_MEMORY, MOST_IN_MEMORY, Clocks.ticker(clock));
    }

    /** Nothing, too, where the file cannot be read: then a person begins at the beginning, and is answered. */
    @Override
    public Optional<Conversation> find(PersonKey person) {
        try {
            return Optional.ofNullable(recent.get(person, missed -> read(missed).orElse(null)));
        } catch (UnusableStoreException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Conversation> read(PersonKey person) {
        long oldest = clock.millis() - CaffeineConversations.KEPT.toMillis();
        return writer.read(sql -> sql.first(
                        "SELECT state FROM conversations WHERE person = ? AND at > ?",
                        row -> row.getBytes(1),
                        person.value(),
                        oldest))
                .flatMap(ConversationCodec::decode);
    }

    /** Does not wait for the disk: the answer to the same message, which is written after it, does. */
    @Override
    public void save(PersonKey person, Conversation conversation) {
        recent.put(person, conversation);
        byte[] state = ConversationCodec.encode(conversation);
        long now = clock.millis();
        writer.later(
                sql -> sql.change(
                        "INSERT INTO conversations (person, state, at) VALUES (?, ?, ?)"
                                + " ON CONFLICT (person) DO UPDATE SET state = excluded.state, at = excluded.at",
                        person.value(),
                        state,
                        now),
                () -> recent.invalidate(person));
    }

    @Override
    public void forget(PersonKey person) {
        try {
            writer.erase(sql -> sql.change("DELETE FROM conversations WHERE person = ?", person.value()));
        } finally {
            recent.invalidate(person);
        }
    }
}
