package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
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
