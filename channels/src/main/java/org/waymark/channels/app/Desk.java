package org.waymark.channels.app;

import org.waymark.core.engine.Lookup;
import org.waymark.core.message.Inbox;

/**
 * What channels need of the bot.
 *
 * @param inbox where messages go
 * @param lookup where entries are looked up that somebody hands on
 */
record Desk(Inbox inbox, Lookup lookup) {}
