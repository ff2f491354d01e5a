package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.engine.Rates.Verdict;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;

class CaffeineStoresTest {

    private static final PersonKey PERSON = new PersonKey("person");
    private static final MessageKey MESSAGE = new MessageKey("sms:1");

    private final AtomicLong nanos = new AtomicLong();

    private void wait(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void conversation_isForgottenADayAfterTheLastMessage() {
        CaffeineConversations conversations = new CaffeineConversations(nanos::get);
        conversations.save(PERSON, Conversation.fresh().missed());

        wait(Duration.ofHours(23));
        assertThat(conversations.find(PERSON)).isPresent();

        wait(Duration.ofHours(2));
        assertThat(conversations.find(PERSON)).isEmpty();
    }

    @Test
    void conversation_isForgottenAtOnceWhenAsked() {
        CaffeineConversations conversations = new CaffeineConversations(nanos::get);
        conversations.save(PERSON, Conversation.fresh().missed());

        conversations.forget(PERSON);

        assertThat(conversations.find(PERSON)).isEmpty();
    }

    @Test
    void sameMessage_isWorkedOnOnce_forTwoDays() {
        CaffeineSeenMessages seen = new CaffeineSeenMessages(nanos::get);
        AtomicInteger worked = new AtomicInteger();

        for (int i = 0; i < 3; i++) {
            seen.answerOnce(MESSAGE, () -> {
                worked.incrementAndGet();
                return new Answer.Silent();
            });
            wait(Duration.ofHours(20));
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void messageWhoseWorkBroke_isWorkedOnAgain() {
        CaffeineSeenMessages seen = new CaffeineSeenMessages(nanos::get);
        assertThatThrownBy(() -> seen.answerOnce(MESSAGE, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(seen.answerOnce(MESSAGE, Answer.Silent::new)).isEqualTo(new Answer.Silent());
    }

    @Test
    void fastWriter_isToldOnce_thenSilence_thenAnsweredAgain() {
        CaffeineRates rates = new CaffeineRates(nanos::get);
        for (int i = 0; i < CaffeineRates.MOST_A_MINUTE; i++) {
            assertThat(rates.count(PERSON)).isEqualTo(Verdict.ANSWER);
        }

        assertThat(rates.count(PERSON)).isEqualTo(Verdict.SAY_TOO_FAST);
        assertThat(rates.count(PERSON)).isEqualTo(Verdict.KEEP_SILENT);
        assertThat(rates.count(new PersonKey("another"))).isEqualTo(Verdict.ANSWER);

        wait(Duration.ofSeconds(61));
        assertThat(rates.count(PERSON)).isEqualTo(Verdict.ANSWER);
    }
}
