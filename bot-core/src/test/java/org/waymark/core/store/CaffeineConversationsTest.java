package org.waymark.core.store;

import org.waymark.core.conversation.Conversations;

class CaffeineConversationsTest extends ConversationsContract {

    private final Conversations conversations = new CaffeineConversations(clock.ticker());

    @Override
    Conversations conversations() {
        return conversations;
    }
}
