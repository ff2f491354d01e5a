package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.PersonKey;

class CaffeineRepeatsTest {

    private static final PersonKey PERSON = new PersonKey("person");

    private final AtomicLong nanos = new AtomicLong();
    private final CaffeineRepeats repeats = new CaffeineRepeats(nanos::get);

    private long allowed(int times, String words) {
        return IntStream.range(0, times)
                .filter(i -> repeats.allows(PERSON, words, 5))
                .count();
    }

    @Test
    void sameWords_areAnsweredFiveTimes() {
        assertThat(allowed(100, "i am driving")).isEqualTo(5);
    }

    @Test
    void otherWordsAndOtherPeople_areCountedApart() {
        allowed(100, "i am driving");

        assertThat(allowed(1, "i am home")).isEqualTo(1);
        assertThat(repeats.allows(new PersonKey("another"), "i am driving", 5)).isTrue();
    }

    @Test
    void anyHour_hasFiveAtMost() {
        int answered = 0;
        for (int minute = 0; minute < 240; minute++) {
            answered += repeats.allows(PERSON, "i am driving", 5) ? 1 : 0;
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        }

        assertThat(answered).isEqualTo(4 * 5);
    }
}
