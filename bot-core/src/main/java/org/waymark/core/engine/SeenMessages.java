package org.waymark.core.engine;

import java.util.function.Supplier;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;

/** Port: which messages were answered already, and how. */
public interface SeenMessages {

    /**
     * Answers a message once. Deliveries of the same message at the same moment wait for the first.
     *
     * @param key names the message
     * @param work gives the answer; called at most once for a key
     * @return the answer of the first call with this key
     */
    Answer answerOnce(MessageKey key, Supplier<Answer> work);
}
