package org.waymark.core.engine;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.reply.Operation;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.store.CaffeineRates;
import org.waymark.core.store.CaffeineSeenMessages;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.Matcher;

/** Bots over {@link FakeCorpus}: they know a question by the names of entries in it, and danger by the word "hurting". */
final class Bots {

    /** What people thought of entries, in every bot of these tests. */
    static final List<Report> REPORTS = new CopyOnWriteArrayList<>();

    private Bots() {}

    static Bot ordinary() {
        return with(Bots::rank, new CaffeineConversations(Ticker.systemTicker()));
    }

    static Bot run(Operation operation) {
        return with(Bots::rank, new CaffeineConversations(Ticker.systemTicker()), operation);
    }

    static Bot with(Matcher matcher, Conversations conversations) {
        return with(matcher, conversations, Operation.on(LocalDate.of(2026, 11, 24)));
    }

    private static Bot with(Matcher matcher, Conversations conversations, Operation operation) {
        FakeCorpus corpus = new FakeCorpus();
        Danger danger = new Danger("harm", new IntentId("doctor"), "Call 999 now.");
        Bot.Senses senses = new Bot.Senses(
                text -> text.contains("hurting") ? Optional.of(danger) : Optional.empty(),
                (text, usual) -> text.contains("\u0645") ? new Language("ar") : usual,
                matcher,
                language -> ConfidenceRules.always(new ConfidenceRule(0.5, 0.2, 0.2)));
        Bot.Memory memory = new Bot.Memory(
                conversations,
                new CaffeineSeenMessages(Ticker.systemTicker()),
                new CaffeineRates(Ticker.systemTicker()),
                REPORTS::add);
        return new Bot(corpus, senses, memory, operation);
    }

    static List<Candidate> rank(String question, Language language) {
        List<String> named = Stream.of("card", "school", "doctor", "hospital", "gone_entry")
                .filter(question::contains)
                .toList();
        return named.stream()
                .map(name -> new Candidate(new IntentId(name), 0.9 / named.size()))
                .toList();
    }
}
