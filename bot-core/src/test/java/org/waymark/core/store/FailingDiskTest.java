package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.message.PersonKey;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.Understanding;

/** A disk that is full, and a folder that cannot be written any more. */
class FailingDiskTest {

    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");
    private static final Answer NOT_NOW = new Answer.NotNow();

    private final MovedClock clock = new MovedClock();
    private final FailingDisk disk = new FailingDisk();

    @TempDir
    private Path folder;

    private SqliteStore store;
    private SeenMessages seen;
    private Conversations conversations;

    @BeforeEach
    void open() {
        store = StoreFolder.open(folder, clock, disk::around);
        seen = store.seenMessages("bot");
        conversations = store.conversations();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static MessageKey message(int number) {
        return new MessageKey("sms:" + number);
    }

    private Answer misses(MessageKey message) {
        return seen.answerOnce(message, () -> {
            Conversation now = conversations.find(PERSON).orElseGet(Conversation::fresh);
            conversations.save(PERSON, now.missed());
            return new Answer.Noted("missed");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR"})
    void nothingIsAnswered_thatCouldNotBeWritten_andNobodyMovesOn(SQLiteErrorCode fault) {
        misses(message(1));
        disk.fails(fault);

        assertThat(misses(message(2))).isEqualTo(NOT_NOW);
        assertThat(misses(message(2))).isEqualTo(NOT_NOW);
        assertThat(store.healthy()).isFalse();

        disk.works();
        assertThat(misses(message(2))).isEqualTo(new Answer.Noted("missed"));
        assertThat(conversations.find(PERSON).map(Conversation::misses)).contains(2);
    }

    @Test
    void whatWasAnsweredBefore_isStillGiven_andFoundWhereItIs() {
        misses(message(1));
        disk.fails(SQLiteErrorCode.SQLITE_FULL);

        assertThat(misses(message(1))).isEqualTo(new Answer.Noted("missed"));
        assertThat(conversations.find(PERSON)).isPresent();
    }

    @Test
    void danger_isAnsweredAllTheSame() {
        Danger danger = new Danger("harm", new IntentId("crisis"), "Call 999 now.");
        Answer alarm = new Answer.Said(
                new Understanding.Urgent(danger),
                Language.ENGLISH,
                Language.ENGLISH,
                OutboundMessage.of("Call 999 now."));
        disk.fails(SQLiteErrorCode.SQLITE_FULL);

        assertThat(seen.answerOnce(message(1), () -> alarm)).isEqualTo(alarm);
    }

    @Test
    void forgetting_doesNotSayThatItDidWhatItDidNot() {
        misses(message(1));
        disk.fails(SQLiteErrorCode.SQLITE_FULL);

        assertThatThrownBy(() -> conversations.forget(PERSON)).isInstanceOf(UnkeptException.class);

        disk.works();
        conversations.forget(PERSON);
        assertThat(conversations.find(PERSON)).isEmpty();
    }

    /** Reading goes well on a full disk: it must not be taken for room. */
    @Test
    void readingAndSweeping_doNotMakeItWell() {
        disk.fails(SQLiteErrorCode.SQLITE_FULL);
        misses(message(1));

        for (int i = 2; i < 50; i++) {
            misses(message(i));
            conversations.find(new PersonKey("person " + i));
            assertThat(store.healthy()).isFalse();
        }
    }

    @Test
    void healthComesBackByItself_within5Seconds() {
        disk.fails(SQLiteErrorCode.SQLITE_FULL);
        misses(message(1));
        assertThat(store.healthy()).isFalse();

        disk.works();

        Waits.until(Duration.ofSeconds(5), store::healthy);
    }
}
