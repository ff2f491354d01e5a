package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Repeats;

/** The times of answers to the same words, in memory, for an hour. Of person and words a fingerprint is kept and nothing else. */
public final class CaffeineRepeats implements Repeats {

    /** How far back answers count. */
    public static final Duration KEPT = Duration.ofHours(1);

    private final Fingerprints fingerprints = new Fingerprints();
    private final Ticker ticker;
    private final Cache<Fingerprints.Fingerprint, List<Long>> answers;

    /**
     * Nothing answered yet.
     *
     * @param ticker the clock, in nanoseconds
     */
    public CaffeineRepeats(Ticker ticker) {
        this.ticker = ticker;
        this.answers = Forgetting.after(KEPT, ticker);
    }

    @Override
    public boolean allows(PersonKey person, String words, int most) {
        long now = ticker.read();
        AtomicBoolean allowed = new AtomicBoolean();
        answers.asMap().compute(fingerprints.of(person.value(), words), (same, before) -> {
            List<Long> recent = before == null ? List.of() : within(KEPT, now, before);
            allowed.set(recent.size() < most);
            return allowed.get()
                    ? Stream.concat(recent.stream(), Stream.of(now)).toList()
                    : recent;
        });
        return allowed.get();
    }

    private static List<Long> within(Duration time, long now, List<Long> times) {
        return times.stream().filter(then -> now - then < time.toNanos()).toList();
    }
}
