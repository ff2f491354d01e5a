package org.waymark.channels.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.waymark.core.message.Inbox;
import org.waymark.core.reply.Operation;
import org.waymark.intents.corpus.CorpusFolder;

/** The whole program over the shipped corpus, on a day of the tests. */
public final class ShippedBot {

    /** The day on which tests happen unless they say otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private ShippedBot() {}

    /** A bot that nobody has talked to, with a calendar of its own. */
    public static Inbox on(Supplier<LocalDate> calendar) {
        return parts(calendar).bot();
    }

    static Assembly parts(Supplier<LocalDate> calendar) {
        return Assembly.of(CorpusFolder.shipped(), Path.of("target", "data"), new Operation("", calendar));
    }
}
