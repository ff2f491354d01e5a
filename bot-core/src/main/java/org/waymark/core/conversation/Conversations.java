package org.waymark.core.conversation;

import java.util.Optional;
import org.waymark.core.message.PersonKey;

/** Port: the conversations of the last day. */
public interface Conversations {

    /**
     * What is remembered.
     *
     * @param person of whom
     * @return their conversation, or nothing when they are new or forgotten
     */
    Optional<Conversation> find(PersonKey person);

    /**
     * Remembers, until a day has passed without a message.
     *
     * @param person of whom
     * @param conversation what
     */
    void save(PersonKey person, Conversation conversation);

    /**
     * Forgets at once.
     *
     * @param person whom
     */
    void forget(PersonKey person);
}
