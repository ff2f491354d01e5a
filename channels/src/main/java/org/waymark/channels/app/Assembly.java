package org.waymark.channels.app;

import com.github.benmanes.caffeine.cache.Ticker;
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

/** Joins the modules with constructors. This is the whole wiring of the program. */
final class Assembly {

    private Assembly() {}

    static Inbox bot(CorpusFolder folder) {
        TextCorpus corpus = CorpusReader.read(folder);
        CorpusMatcher matcher = CorpusMatcher.train(corpus);
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
