package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Nearest;

/**
 * Answers a repeated question from memory: many people text the same words. No question is kept, only a fingerprint of it, for an
 * hour.
 */
public final class RememberingMatcher implements Matcher {

    /** How long the ranking of a question is kept. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST = 5_000;
    private static final int RANKS = 5;

    private final Matcher matcher;
    private final Cache<Fingerprints.Fingerprint, List<Candidate>> rankings;
    private final Fingerprints fingerprints = new Fingerprints();

    /**
     * An empty memory.
     *
     * @param matcher asked when a question is new
     * @param ticker the clock, in nanoseconds
     */
    public RememberingMatcher(Matcher matcher, Ticker ticker) {
        this.matcher = matcher;
        this.rankings = Forgetting.after(KEPT, MOST, ticker);
    }

    /** The best few candidates; no more are ever shown. */
    @Override
    public List<Candidate> rank(String question, Language language) {
        return rankings.get(
                fingerprints.of(language.code(), question),
                isNew -> matcher.rank(question, language).stream().limit(RANKS).toList());
    }

    @Override
    public Optional<Nearest> nearest(String question, Language language, IntentId intent) {
        return matcher.nearest(question, language, intent);
    }
}
