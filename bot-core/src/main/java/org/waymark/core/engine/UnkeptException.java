package org.waymark.core.engine;

/** What must be remembered could not be written down. Whoever asked is told to ask again, unless they are in danger. */
public class UnkeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a line for an operator.
     *
     * @param message what could not be written, and what to do; without words or people
     */
    public UnkeptException(String message) {
        super(message);
    }

    /**
     * With a line for an operator.
     *
     * @param message what could not be written, and what to do; without words or people
     * @param cause what failed
     */
    public UnkeptException(String message, Throwable cause) {
        super(message, cause);
    }
}
