package org.waymark.channels.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.engine.Lookup;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** A bot that is still being made. Who brings it a message waits until it is there. */
final class LateInbox implements Inbox {

    private final CompletableFuture<Desk> bot;

    private LateInbox(CompletableFuture<Desk> bot) {
        this.bot = bot;
    }

    /** Begins to make the bot, on a thread of its own: the pool that Java shares is needed for loading the model. */
    static LateInbox of(Supplier<Desk> bot) {
        return new LateInbox(CompletableFuture.supplyAsync(bot, task -> new Thread(task, "assembly").start()));
    }

    boolean isThere() {
        return bot.isDone() && !bot.isCompletedExceptionally();
    }

    /** Waits until the bot is there, and throws what its maker threw. */
    void await() {
        try {
            bot.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Waits until the bot is there. */
    Lookup lookup() {
        return bot.join().lookup();
    }

    /** Waits until the bot is there. */
    Phrases phrases(Language language) {
        return bot.join().phrases().apply(language);
    }

    @Override
    public Answer receive(InboundMessage message) {
        return bot.join().inbox().receive(message);
    }

    @Override
    public void forget(PersonKey person) {
        bot.join().inbox().forget(person);
    }
}
