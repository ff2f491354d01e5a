package org.waymark.channels;

import com.github.benmanes.caffeine.cache.Ticker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.channels.sms.SmsChannel;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.engine.Bot;
import org.waymark.core.engine.Lookup;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.reply.Operation;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Thrift;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.store.CaffeineRates;
import org.waymark.core.store.CaffeineRepeats;
import org.waymark.core.store.CaffeineSeenMessages;
import org.waymark.core.store.DaySpending;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Matcher;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.safety.SignDetector;

/** The real bot over the shipped corpus, with a matcher that knows two words, so that tests of channels do not train one. */
public final class TestBot {

    /** Keys under a secret of the tests. */
    public static final PersonKeys PERSONS = new PersonKeys(new byte[32]);

    private static final TextCorpus CORPUS = CorpusReader.read(CorpusFolder.shipped());

    private static final Operation TODAY = Operation.on(LocalDate.of(2026, 11, 24));

    private TestBot() {}

    /** A bot that nobody has talked to yet. */
    public static Inbox fresh() {
        return with((question, language) -> rank(question));
    }

    /** A bot whose matcher fails with a message of its own. */
    public static Inbox broken(String message) {
        return with((question, language) -> {
            throw new IllegalStateException(message);
        });
    }

    /** Finds entries by the same two words. */
    public static Lookup lookup() {
        return new Lookup(CORPUS, (text, usual) -> usual, (question, language) -> rank(question), TODAY);
    }

    /** The bot's own words, as they are shipped. */
    public static Phrases phrases(Language language) {
        return CORPUS.phrases(language);
    }

    /** Limits of the SMS channel as they are shipped. */
    public static SmsChannel.Limits limits() {
        return limits(new Budget(60, 3000, new BigDecimal("4.0")));
    }

    /** Limits of the SMS channel with a budget of one's own. */
    public static SmsChannel.Limits limits(Budget budget) {
        Ticker clock = Ticker.systemTicker();
        DaySpending spending = new DaySpending(budget, TODAY.today());
        Thrift thrift = new Thrift(spending, new CaffeineRepeats(clock), TestBot::phrases);
        return new SmsChannel.Limits(thrift, new CaffeineSeenMessages(clock), TODAY.today());
    }

    private static Inbox with(Matcher matcher) {
        Bot.Senses senses = new Bot.Senses(
                new SignDetector(CORPUS.dangers(), List.of()),
                (text, usual) -> usual,
                matcher,
                language -> ConfidenceRules.always(new ConfidenceRule(0.5, 0.2, 0.2)));
        Ticker clock = Ticker.systemTicker();
        return new Bot(
                CORPUS,
                senses,
                new Bot.Memory(
                        new CaffeineConversations(clock),
                        new CaffeineSeenMessages(clock),
                        new CaffeineRates(clock),
                        report -> {}),
                TODAY);
    }

    private static List<Candidate> rank(String question) {
        Optional<Candidate> card = candidate(question, "card", "aspen_card");
        Optional<Candidate> appeal = candidate(question, "appeal", "appeal_deadline");
        if (card.isPresent() && appeal.isPresent()) {
            return List.of(
                    new Candidate(new IntentId("aspen_card"), 0.45),
                    new Candidate(new IntentId("appeal_deadline"), 0.4));
        }
        return card.or(() -> appeal).map(List::of).orElse(List.of());
    }

    private static Optional<Candidate> candidate(String question, String word, String intent) {
        return question.contains(word) ? Optional.of(new Candidate(new IntentId(intent), 0.9)) : Optional.empty();
    }
}
