package org.waymark.core.message;

/** A way for messages to come and go. One platform, one package, one implementation. */
public interface Channel extends AutoCloseable {

    /**
     * The name that operators read in logs and health reports.
     *
     * @return lower case, such as {@code telegram}
     */
    String name();

    /** Begins to take messages. Returns at once. */
    void start();

    /**
     * Does it work at this moment?
     *
     * @return true when it handled something or reached its platform lately, not merely when a thread exists
     */
    boolean healthy();

    /** Stops taking messages and lets those that were taken finish. */
    @Override
    void close();
}
