package org.waymark.core.store;

import org.waymark.core.engine.SeenMessages;

class CaffeineSeenMessagesTest extends SeenMessagesContract {

    private final SeenMessages seen = new CaffeineSeenMessages(clock.ticker());

    @Override
    SeenMessages seen() {
        return seen;
    }
}
