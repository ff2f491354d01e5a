package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Action;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;
import org.waymark.core.understanding.Understanding;

/** Answers and segments over a restart. */
class SqliteRestartTest {

    private static final MessageKey MESSAGE = new MessageKey("sms:SM0123456789");
    private static final PersonKey PERSON = new PersonKey("0123456789abcdef");

    private final MovedClock clock = new MovedClock();

    @TempDir
    private Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = StoreFolder.open(folder, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        close();
        open();
    }

    private static Answer answer() {
        OutboundMessage message = new OutboundMessage(
                List.of(
                        new Block.Contact("Call 999", "999"),
                        new Block.Link(URI.create("https://example.org/a")),
                        new Block.Heading("Title"),
                        new Block.Text("\u0645\n\nText"),
                        new Block.Source("Source")),
                List.of(new Button(1, "e:school", "School")),
                List.of(
                        new Action.Press("c:MORE", "More", "Reply MORE"),
                        new Action.Open("Page", URI.create("https://example.org")),
                        new Action.Copy("Copy", "text"),
                        new Action.Share("Share", "school")));
        return new Answer.Said(
                new Understanding.Answered(new IntentId("school"), 0.75), Language.ENGLISH, Language.ENGLISH, message);
    }

    private static Answer another() {
        return new Answer.Noted("another");
    }

    @Test
    void repeat_getsTheSameAnswer_alsoAfterARestart_forTwoDays() {
        store.seenMessages("bot").answerOnce(MESSAGE, SqliteRestartTest::answer);
        restart();
        assertThat(store.seenMessages("bot").answerOnce(MESSAGE, SqliteRestartTest::another))
                .isEqualTo(answer());

        clock.move(Duration.ofHours(49));
        assertThat(store.seenMessages("bot").answerOnce(MESSAGE, SqliteRestartTest::another))
                .isEqualTo(another());
    }

    @Test
    void twoMemories_doNotMix() {
        store.seenMessages("bot").answerOnce(MESSAGE, SqliteRestartTest::answer);

        assertThat(store.seenMessages("sms").answerOnce(MESSAGE, SqliteRestartTest::another))
                .isEqualTo(another());
    }

    @Test
    void messageKey_isNotInTheRawFiles() throws IOException {
        store.seenMessages("bot").answerOnce(MESSAGE, SqliteRestartTest::answer);

        assertThat(RawFiles.hold(folder, "Reply MORE")).isTrue();
        assertThat(RawFiles.hold(folder, "SM0123456789")).isFalse();
    }

    @Test
    void caps_holdOverARestart_untilMidnight() throws IOException {
        Budget budget = new Budget(5, 1000, new BigDecimal("4.0"));
        Spending.Price price = new Spending.Price(4, 1, false);
        assertThat(store.spending(budget).spend(PERSON, price)).isEqualTo(Spending.Verdict.SEND);
        restart();
        assertThat(store.spending(budget).spend(PERSON, price)).isEqualTo(Spending.Verdict.LAST);
        restart();
        assertThat(store.spending(budget).spend(PERSON, price)).isEqualTo(Spending.Verdict.SILENT);
        assertThat(RawFiles.hold(folder, PERSON.value())).isFalse();

        clock.move(Duration.ofDays(1));
        restart();
        assertThat(store.spending(budget).spend(PERSON, price)).isEqualTo(Spending.Verdict.SEND);
    }
}
