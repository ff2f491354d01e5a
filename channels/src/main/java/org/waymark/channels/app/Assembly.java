package org.waymark.channels.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.corpus.Language;
import org.waymark.core.engine.Bot;
import org.waymark.core.engine.Lookup;
import org.waymark.core.message.Inbox;
import org.waymark.core.reply.Operation;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.store.CaffeineRates;
import org.waymark.core.store.CaffeineSeenMessages;
import org.waymark.core.store.RememberingMatcher;
import org.waymark.core.store.ReportFile;
import org.waymark.core.store.Store;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.language.LetterModel;
import org.waymark.intents.language.ScriptFirstDetector;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.EngineStore;
import org.waymark.intents.match.Example;
import org.waymark.intents.safety.SignDetector;
import org.waymark.intents.vector.ModelVocabulary;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * Joins the modules with constructors. This is the whole wiring of the program.
 *
 * @param bot to talk to
 * @param lookup for those who hand entries on
 * @param corpus what it can answer
 * @param matcher how it finds an entry
 */
record Assembly(Inbox bot, Lookup lookup, TextCorpus corpus, CorpusMatcher matcher) {

    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    /** The program over a corpus, with a memory that ends with it; what can be kept of its training is kept in the data folder. */
    static Assembly of(CorpusFolder folder, Path data, Operation operation) {
        return of(folder, data, operation, inMemory(data));
    }

    /** The same with this memory. */
    static Assembly of(CorpusFolder folder, Path data, Operation operation, Bot.Memory memory) {
        CompletableFuture<OnnxEncoder> encoder = CompletableFuture.supplyAsync(() -> OnnxEncoder.load(data));
        TextCorpus corpus = CorpusReader.read(folder);
        // While the model is loading.
        SignDetector danger = new SignDetector(corpus.dangers(), ModelVocabulary.ordinaryWords());
        CorpusMatcher matcher = CorpusMatcher.of(corpus, orWordsAlone(encoder), EngineStore.in(data));
        Bot.Senses senses = new Bot.Senses(
                danger,
                new ScriptFirstDetector(matcher.ears(), () -> LetterModel.of(questions(corpus))),
                new RememberingMatcher(matcher, Ticker.systemTicker()),
                matcher::rules);
        Lookup lookup = new Lookup(corpus, senses.languages(), senses.matcher(), operation);
        return new Assembly(new Bot(corpus, senses, memory, operation), lookup, corpus, matcher);
    }

    /** Dari is written as Persian is: which of the two it is, people say themselves. */
    private static Map<Language, List<String>> questions(TextCorpus corpus) {
        Map<Language, List<String>> questions = new LinkedHashMap<>();
        CorpusMatcher.examples(corpus).forEach((language, examples) -> {
            if (!language.equals(new Language("prs"))) {
                questions.put(language, examples.stream().map(Example::text).toList());
            }
        });
        return questions;
    }

    /** Words and meaning; words alone where this machine has no ONNX Runtime (macOS on Intel, say). */
    private static Optional<SentenceEncoder> orWordsAlone(CompletableFuture<OnnxEncoder> encoder) {
        try {
            return Optional.of(encoder.join());
        } catch (CompletionException noModel) {
            LOG.warn("this machine cannot run the sentence model: questions are matched by their words alone");
            return Optional.empty();
        }
    }

    /** What channels need of it. */
    Desk desk() {
        return new Desk(bot, lookup, corpus::phrases);
    }

    private static Bot.Memory inMemory(Path data) {
        Ticker clock = Ticker.systemTicker();
        return new Bot.Memory(
                new CaffeineConversations(clock),
                new CaffeineSeenMessages(clock),
                new CaffeineRates(clock),
                new ReportFile(data));
    }

    /** A memory that outlives the program. */
    static Bot.Memory kept(Store store, Path data) {
        return new Bot.Memory(
                store.conversations(), store.seenMessages("bot"), store.rates(), new ReportFile(data), store.turns());
    }
}
