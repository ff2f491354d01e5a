package org.waymark.channels;

import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** A bot whose disk is full until there is room. */
public final class FullInbox implements Inbox {

    private final Inbox bot = TestBot.fresh();
    private volatile boolean full = true;

    /** Makes room. */
    public void hasRoom() {
        full = false;
    }

    @Override
    public Answer receive(InboundMessage message) {
        return full ? new Answer.NotNow() : bot.receive(message);
    }

    @Override
    public void forget(PersonKey person) {
        if (full) {
            throw new UnkeptException("the disk is full");
        }
        bot.forget(person);
    }
}
