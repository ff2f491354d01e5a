package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;

/** What somebody finds who takes the disk of the Redis. */
class RedisPrivacyTest {

    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");

    private final MovedClock clock = new MovedClock();

    @TempDir
    private Path folder;

    private Path log;
    private TestRedis redis;
    private RedisStore store;

    @BeforeEach
    void open() throws IOException {
        log = Files.createDirectories(folder.resolve("redis"));
        redis = TestRedis.writingTo(log);
        store = Replica.open(redis, folder.resolve("data"), clock);
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    private boolean logHolds(String characters) {
        try {
            return RawFiles.hold(log, characters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void forgotten_leavesNoByteInTheAppendOnlyFile_withinAMinute() {
        Conversations conversations = store.conversations();
        conversations.save(PERSON, Conversation.fresh().missed());
        assertThat(logHolds(PERSON.value())).isTrue();

        conversations.forget(PERSON);

        Waits.until(Duration.ofSeconds(60), () -> !logHolds(PERSON.value()));
    }

    @Test
    void wordsAndNames_areNotInTheAppendOnlyFile() throws IOException {
        String words = "Right to Remain, or 0808 801 0503";
        store.seenMessages("bot").answerOnce(new MessageKey("sms:SM0123456789"), () -> new Answer.Noted(words));
        store.repeats().allows(PERSON, "my card is broken", 5);
        store.rates().count(PERSON);
        store.spending(new Budget(5, 100, java.math.BigDecimal.ONE)).spend(PERSON, new Spending.Price(1, 1, false));

        assertThat(RawFiles.holdAny(log, List.of("{waymark}:m:", "{waymark}:w:", "{waymark}:s:")))
                .hasSize(3);
        assertThat(RawFiles.holdAny(log, List.of("Right", "0808", "SM0123456789", "card")))
                .isEmpty();
    }
}
