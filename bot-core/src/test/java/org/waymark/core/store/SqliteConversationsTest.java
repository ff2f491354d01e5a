package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

class SqliteConversationsTest extends ConversationsContract {

    private static final PersonKey LEAVING = new PersonKey("0123456789abcdef");

    @TempDir
    private Path folder;

    private SqliteStore store;
    private Conversations conversations;

    @BeforeEach
    void open() {
        store = StoreFolder.open(folder, clock);
        conversations = store.conversations();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        close();
        open();
    }

    @Override
    Conversations conversations() {
        return conversations;
    }

    @Test
    void restart_forgetsNothing() {
        conversations.save(PERSON, Conversation.fresh().stopped(true));

        restart();

        assertThat(conversations.find(PERSON)).contains(Conversation.fresh().stopped(true));
    }

    @Test
    void restart_doesNotBeginTheDayAnew() {
        conversations.save(PERSON, Conversation.fresh().missed());
        clock.move(Duration.ofHours(23));
        restart();
        assertThat(conversations.find(PERSON)).isPresent();

        clock.move(Duration.ofHours(2));
        restart();
        assertThat(conversations.find(PERSON)).isEmpty();
    }

    @Test
    void forgotten_leavesNoByteInTheRawFiles() throws IOException {
        conversations.save(LEAVING, Conversation.fresh().missed());
        conversations.save(LEAVING, Conversation.fresh().stopped(true));
        store.flush();
        assertThat(RawFiles.hold(folder, LEAVING.value())).isTrue();

        conversations.forget(LEAVING);

        assertThat(RawFiles.hold(folder, LEAVING.value())).isFalse();
    }

    /** Rows move between pages as a file grows and shrinks, and must leave no copy where they were. */
    @Test
    void forgottenAmongThousands_leaveNoByteInTheRawFiles() throws IOException {
        Random random = new Random(7);
        List<String> keys = IntStream.range(0, 1000)
                .mapToObj(i -> Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()))
                .toList();
        keys.forEach(key -> conversations.save(new PersonKey(key), ConversationCodecTest.longest(random.nextInt(6))));
        keys.forEach(key -> conversations.save(new PersonKey(key), ConversationCodecTest.longest(random.nextInt(6))));
        store.flush();
        List<String> leaving = new ArrayList<>(keys.subList(0, 20));
        Collections.shuffle(leaving, random);

        leaving.forEach(key -> conversations.forget(new PersonKey(key)));
        store.tidy();

        assertThat(RawFiles.hold(folder, keys.get(20))).isTrue();
        assertThat(RawFiles.holdAny(folder, leaving)).isEmpty();
    }

    @Test
    void afterADay_noByteIsLeft_alsoOfWhoNeverComesBack() throws IOException {
        conversations.save(LEAVING, Conversation.fresh().missed());
        store.flush();
        clock.move(Duration.ofHours(24));

        store.sweep();

        assertThat(RawFiles.hold(folder, LEAVING.value())).isFalse();
    }

    @Test
    void writtenWhileTheClockWasYearsAhead_doesNotStayForYears() throws IOException {
        clock.move(Duration.ofDays(3650));
        conversations.save(LEAVING, Conversation.fresh().missed());
        store.flush();
        clock.move(Duration.ofDays(-3650));

        store.sweep();

        assertThat(RawFiles.hold(folder, LEAVING.value())).isFalse();
    }
}
