package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Matcher;

class RememberingMatcherTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong now = new AtomicLong();
    private final Ticker clock = now::get;

    private final Matcher matcher = new RememberingMatcher(
            (question, language) -> {
                asked.incrementAndGet();
                return List.of(new Candidate(new IntentId("card"), 0.5));
            },
            clock);

    @Test
    void repeatedQuestion_isAnsweredFromMemory() {
        List<Candidate> first = matcher.rank("my card", Language.ENGLISH);

        assertThat(matcher.rank("my card", Language.ENGLISH)).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    @Test
    void otherQuestionOrLanguage_isAsked() {
        matcher.rank("my card", Language.ENGLISH);
        matcher.rank("my cards", Language.ENGLISH);
        matcher.rank("my card", new Language("fa"));

        assertThat(asked).hasValue(3);
    }

    @Test
    void afterAnHour_itIsAskedAgain() {
        matcher.rank("my card", Language.ENGLISH);
        now.addAndGet(RememberingMatcher.KEPT.toNanos());
        matcher.rank("my card", Language.ENGLISH);

        assertThat(asked).hasValue(2);
    }
}
