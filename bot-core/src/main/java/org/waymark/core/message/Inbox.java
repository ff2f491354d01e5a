package org.waymark.core.message;

/** Where channels bring messages. */
public interface Inbox {

    /**
     * Works out what to say. Called again with the same {@link MessageKey}, it gives the same answer and does nothing else.
     * It never throws: when something breaks inside, the answer is a kind line with a number to call.
     *
     * @param message what came in
     * @return what to say, or silence, or that the message has to come again
     */
    Answer receive(InboundMessage message);

    /**
     * Forgets a person for whom a channel learned that they are gone.
     *
     * @param person who left
     */
    void forget(PersonKey person);
}
