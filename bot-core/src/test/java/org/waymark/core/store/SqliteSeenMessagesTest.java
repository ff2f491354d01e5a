package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Answer;
import org.waymark.core.message.PersonKey;

class SqliteSeenMessagesTest extends SeenMessagesContract {

    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");

    @TempDir
    private Path folder;

    private SqliteStore store;
    private SeenMessages seen;

    @BeforeEach
    void open() {
        store = StoreFolder.open(folder, clock);
        seen = store.seenMessages("bot");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    SeenMessages seen() {
        return seen;
    }

    /** Else a kill between the two would move somebody on twice. */
    @Test
    void conversation_isWrittenWithItsAnswer_orNotAtAll() {
        var conversations = store.conversations();
        seen.answerOnce(MESSAGE, () -> {
            conversations.save(PERSON, Conversation.fresh().missed());
            return new Answer.NotNow();
        });
        assertThat(conversations.find(PERSON)).isEmpty();

        seen.answerOnce(MESSAGE, () -> {
            conversations.save(PERSON, Conversation.fresh().missed());
            return answer("then");
        });
        assertThat(conversations.find(PERSON)).contains(Conversation.fresh().missed());
    }

    /** Changing the secret cuts all old links: the file holds nothing that the new one leads to. */
    @Test
    void anotherSecret_findsNothing() {
        seen.answerOnce(MESSAGE, () -> answer("first"));
        store.close();

        store = StoreFolder.open(folder, clock, StoreFolder.codes("the secret after it was changed"));

        assertThat(store.seenMessages("bot").answerOnce(MESSAGE, () -> answer("second")))
                .isEqualTo(answer("second"));
    }
}
