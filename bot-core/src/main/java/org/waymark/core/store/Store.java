package org.waymark.core.store;

import org.waymark.core.conversation.Conversations;
import org.waymark.core.engine.Duty;
import org.waymark.core.engine.Rates;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.Turns;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Repeats;
import org.waymark.core.spending.Spending;

/** All that {@code serve} remembers. Each part is to be asked for once. */
public interface Store extends AutoCloseable {

    /**
     * Where people are.
     *
     * @return conversations of the last day
     */
    Conversations conversations();

    /**
     * What was answered.
     *
     * @param memory names who remembers, such as {@code bot}: the same message has another answer in another memory
     * @return answers of the last two days
     */
    SeenMessages seenMessages(String memory);

    /**
     * What was sent today.
     *
     * @param budget the caps
     * @return the count, with what was sent before this start
     */
    Spending spending(Budget budget);

    /**
     * How fast people write.
     *
     * @return messages of the running minute
     */
    Rates rates();

    /**
     * How often the same words were answered.
     *
     * @return answers of the last hour
     */
    Repeats repeats();

    /**
     * Who is worked for.
     *
     * @return turns over all programs that share this store
     */
    Turns turns();

    /**
     * Something that one of them does at a time.
     *
     * @param what a short name for it
     * @return whose turn it is
     */
    Duty duty(String what);

    /**
     * Can what has to be written down be written?
     *
     * @return false from the first write that failed to the next that does not; it is tried every second
     */
    boolean healthy();

    /** Finishes what is being written, and lets others take over. */
    @Override
    void close();
}
