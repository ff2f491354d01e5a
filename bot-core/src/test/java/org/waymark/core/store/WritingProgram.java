package org.waymark.core.store;

import java.nio.file.Path;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.message.PersonKey;

/** Writes people, and says of each that they are on the disk, until it is killed. */
final class WritingProgram {

    private WritingProgram() {}

    public static void main(String[] arguments) {
        SqliteStore store = StoreFolder.open(Path.of(arguments[0]), new MovedClock());
        Conversations conversations = store.conversations();
        for (int i = 0; ; i++) {
            conversations.save(
                    new PersonKey("person " + i), Conversation.fresh().missed());
            store.flush();
            System.out.println(i);
        }
    }
}
