package org.waymark.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.privacy.PersonKeys;

/** Answered messages in the file, with those of the last hour in memory: most repeats come at once. */
final class SqliteSeenMessages implements SeenMessages {

    private static final int MOST_IN_MEMORY = 10_000;

    private static final Duration IN_MEMORY = Duration.ofHours(1);

    private final GroupWriter writer;
    private final PersonKeys codes;
    private final String purpose;
    private final InstantSource clock;
    private final Cache<String, Answer> recent;
    private final SingleFlight<Answer> flights = new SingleFlight<>();

    SqliteSeenMessages(GroupWriter writer, PersonKeys codes, String purpose, InstantSource clock) {
        this.writer = writer;
        this.codes = codes;
        this.purpose = purpose;
        this.clock = clock;
        this.recent = Forgetting.after(IN_MEMORY, MOST_IN_MEMORY, Clocks.ticker(clock));
    }

    /**
     * The answer is on the disk when it is given, in one transaction with the conversation and the segments that it changed. Where
     * that fails, nothing of it is remembered.
     */
    @Override
    public Answer answerOnce(MessageKey key, Supplier<Answer> work) {
        String code = codes.codeOf(purpose, key.value());
        return flights.once(code, () -> {
            Answer before = recent.getIfPresent(code);
            return before == null ? read(code).orElseGet(() -> first(code, work)) : before;
        });
    }

    private Optional<Answer> read(String code) {
        long oldest = clock.millis() - CaffeineSeenMessages.KEPT.toMillis();
        try {
            return writer.read(sql -> sql.first(
                            "SELECT answer FROM answers WHERE message = ? AND at > ?",
                            row -> row.getBytes(1),
                            code,
                            oldest))
                    .flatMap(AnswerCodec::decode);
        } catch (UnusableStoreException unreadable) {
            return Optional.empty();
        }
    }

    private Answer first(String code, Supplier<Answer> work) {
        Answer[] answer = {new Answer.NotNow()};
        try {
            writer.together(() -> {
                answer[0] = work.get();
                return keeping(code, answer[0]);
            });
        } catch (UnusableStoreException unwritten) {
            // The writer says so to the operator.
            return SeenMessages.unkept(answer[0]);
        }
        if (!(answer[0] instanceof Answer.NotNow)) {
            recent.put(code, answer[0]);
        }
        return answer[0];
    }

    private Optional<GroupWriter.Work<Integer>> keeping(String code, Answer answer) {
        if (answer instanceof Answer.NotNow) {
            return Optional.empty();
        }
        byte[] bytes = AnswerCodec.encode(answer);
        long now = clock.millis();
        return Optional.of(sql -> sql.change(
                "INSERT INTO answers (message, answer, at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (message) DO UPDATE SET answer = excluded.answer, at = excluded.at",
                code,
                bytes,
                now));
    }
}
