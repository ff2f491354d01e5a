package org.waymark.core.engine;

import java.util.function.Supplier;
import org.waymark.core.message.Answer;
import org.waymark.core.message.MessageKey;
import org.waymark.core.understanding.Understanding;

/** Port: which messages were answered already, and how. */
public interface SeenMessages {

    /**
     * Answers a message once. Deliveries of the same message at the same moment wait for the first. Where the answer cannot be
     * kept, {@link Answer.NotNow} is given in its place and forgotten at once; only danger is answered all the same.
     *
     * @param key names the message
     * @param work gives the answer; called at most once for a key
     * @return the answer of the first call with this key
     */
    Answer answerOnce(MessageKey key, Supplier<Answer> work);

    /**
     * What is given where an answer could not be kept.
     *
     * @param answer that was worked out
     * @return the same in danger, because two answers do less harm there than none; else not now
     */
    static Answer unkept(Answer answer) {
        return answer instanceof Answer.Said said && said.understanding() instanceof Understanding.Urgent
                ? said
                : new Answer.NotNow();
    }
}
