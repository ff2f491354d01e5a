package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Nearest;

/**
 * Answers a repeated question from memory: many people text the same words. No question is kept, only a fingerprint of it (128 bits of
 * SHA-256 over the question behind a random salt that dies with the program), for an hour.
 */
public final class RememberingMatcher implements Matcher {

    /** How long the ranking of a question is kept. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int MOST = 5_000;
    private static final int RANKS = 5;
    private static final int SALT_BYTES = 16;

    private final Matcher matcher;
    private final Cache<Fingerprint, List<Candidate>> rankings;
    private final byte[] salt = new byte[SALT_BYTES];

    private record Fingerprint(long first, long second) {}

    /**
     * An empty memory.
     *
     * @param matcher asked when a question is new
     * @param ticker the clock, in nanoseconds
     */
    public RememberingMatcher(Matcher matcher, Ticker ticker) {
        this.matcher = matcher;
        this.rankings = Forgetting.after(KEPT, MOST, ticker);
        new SecureRandom().nextBytes(salt);
    }

    /** The best few candidates; no more are ever shown. */
    @Override
    public List<Candidate> rank(String question, Language language) {
        return rankings.get(
                fingerprint(question, language),
                isNew -> matcher.rank(question, language).stream().limit(RANKS).toList());
    }

    @Override
    public Optional<Nearest> nearest(String question, Language language, IntentId intent) {
        return matcher.nearest(question, language, intent);
    }

    private Fingerprint fingerprint(String question, Language language) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(language.code().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            ByteBuffer sum = ByteBuffer.wrap(digest.digest(question.getBytes(StandardCharsets.UTF_8)));
            return new Fingerprint(sum.getLong(), sum.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
