package org.waymark.channels.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.waymark.core.engine.Bot;
import org.waymark.core.message.Inbox;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.store.CaffeineRates;
import org.waymark.core.store.CaffeineSeenMessages;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.language.ScriptFirstDetector;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.safety.SignDetector;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.VectorCache;

/** Joins the modules with constructors. This is the whole wiring of the program. */
final class Assembly {

    private Assembly() {}

    /** The bot over a corpus; what can be kept of its training is kept in the data folder. */
    static Inbox bot(CorpusFolder folder, Path data) {
        CompletableFuture<OnnxEncoder> encoder = CompletableFuture.supplyAsync(() -> OnnxEncoder.load(data));
        TextCorpus corpus = CorpusReader.read(folder);
        CorpusMatcher matcher = CorpusMatcher.train(corpus, encoder.join(), VectorCache.in(data));
        Bot.Senses senses = new Bot.Senses(
                new SignDetector(corpus.dangers()),
                new ScriptFirstDetector(matcher::knowsEnglish),
                matcher,
                CorpusMatcher.RULE);
        return new Bot(corpus, senses, memory());
    }

    private static Bot.Memory memory() {
        Ticker clock = Ticker.systemTicker();
        return new Bot.Memory(
                new CaffeineConversations(clock), new CaffeineSeenMessages(clock), new CaffeineRates(clock));
    }
}
