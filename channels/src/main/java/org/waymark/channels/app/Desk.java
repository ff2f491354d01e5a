package org.waymark.channels.app;

import java.util.function.Function;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.engine.Lookup;
import org.waymark.core.message.Inbox;

/**
 * What channels need of the bot.
 *
 * @param inbox where messages go
 * @param lookup where entries are looked up that somebody hands on
 * @param phrases the bot's own words in a language that it speaks
 */
record Desk(Inbox inbox, Lookup lookup, Function<Language, Phrases> phrases) {}
