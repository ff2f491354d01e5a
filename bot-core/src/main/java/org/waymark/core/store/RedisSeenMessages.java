package org.waymark.core.store;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.privacy.PersonKeys;

/**
 * Answered messages that several programs share, behind what this one remembers itself: so an answer is on this machine's disk too,
 * and a Redis that was emptied brings no second one here.
 */
final class RedisSeenMessages implements SeenMessages {

    /** How long one program may work on a message before another takes it over. */
    static final Duration LEASE = Duration.ofSeconds(5);

    private static final Duration LONGEST_WAIT = LEASE.plusSeconds(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private static final char CLAIMED = 'C';
    private static final char ANSWERED = 'A';

    private static final String CLAIM = """
            local v = redis.call('GET', KEYS[1])
            if not v then redis.call('SET', KEYS[1], 'W' .. ARGV[1], 'PX', ARGV[2]) return 'C' end
            if string.sub(v, 1, 1) == 'A' then return v end
            return 'B'
            """;

    /** The first answer stays, also when its claim had run out. */
    private static final String KEEP = """
            local v = redis.call('GET', KEYS[1])
            if v and string.sub(v, 1, 1) == 'A' then return v end
            redis.call('SET', KEYS[1], 'A' .. ARGV[1], 'PX', ARGV[2])
            return 'C'
            """;

    private static final String RELEASE =
            "if redis.call('GET', KEYS[1]) == 'W' .. ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0";

    private final RedisLink link;
    private final SeenMessages local;
    private final PersonKeys codes;
    private final Seal seal;
    private final String purpose;

    RedisSeenMessages(RedisLink link, SeenMessages local, PersonKeys codes, Seal seal, String purpose) {
        this.link = link;
        this.local = local;
        this.codes = codes;
        this.seal = seal;
        this.purpose = purpose;
    }

    @Override
    public Answer answerOnce(MessageKey key, Supplier<Answer> work) {
        String name = RedisLink.name("m", codes.codeOf(purpose, key.value()));
        return local.answerOnce(key, () -> shared(name, work));
    }

    /** Without Redis it is worked on here: better two answers at two machines than none. */
    private Answer shared(String name, Supplier<Answer> work) {
        String token = UUID.randomUUID().toString();
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        do {
            Optional<byte[]> found = link.value(CLAIM, name, token, LEASE.toMillis());
            if (found.isEmpty()) {
                return work.get();
            }
            if (found.get()[0] == CLAIMED) {
                return first(name, token, work);
            }
            if (found.get()[0] == ANSWERED) {
                return read(found.get()).orElseGet(work);
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        } while (System.nanoTime() < end);
        return new Answer.NotNow();
    }

    private Answer first(String name, String token, Supplier<Answer> work) {
        boolean kept = false;
        try {
            Answer answer = work.get();
            if (!(answer instanceof Answer.NotNow)) {
                kept = true;
                return link.value(
                                KEEP,
                                name,
                                seal.close(AnswerCodec.encode(answer)),
                                CaffeineSeenMessages.KEPT.toMillis())
                        .flatMap(this::read)
                        .orElse(answer);
            }
            return answer;
        } finally {
            if (!kept) {
                link.number(RELEASE, List.of(name), token);
            }
        }
    }

    private Optional<Answer> read(byte[] value) {
        return value[0] == ANSWERED
                ? seal.open(Arrays.copyOfRange(value, 1, value.length)).flatMap(AnswerCodec::decode)
                : Optional.empty();
    }
}
