package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;

class RedisConversationsTest extends ConversationsContract {

    private static final TestRedis REDIS = TestRedis.start();

    @TempDir
    private Path folder;

    private RedisStore store;
    private RedisStore another;

    @BeforeEach
    void open() throws IOException {
        REDIS.empty();
        store = Replica.open(REDIS, folder.resolve("one"), clock);
        another = Replica.open(REDIS, folder.resolve("another"), clock);
        conversations = store.conversations();
    }

    @AfterEach
    void close() {
        store.close();
        another.close();
    }

    @AfterAll
    static void stop() {
        REDIS.close();
    }

    private Conversations conversations;

    @Override
    Conversations conversations() {
        return conversations;
    }

    @Test
    void anotherProgram_goesOnWhereTheFirstWas_andForgetsForBoth() {
        Conversations there = another.conversations();
        conversations.save(PERSON, Conversation.fresh().missed());
        assertThat(there.find(PERSON)).contains(Conversation.fresh().missed());

        there.forget(PERSON);
        assertThat(conversations.find(PERSON)).isEmpty();
    }
}
