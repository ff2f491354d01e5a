package org.waymark.channels.app;

/** Something that the operator can mend. The message says what and how, in one line. */
final class OperatorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OperatorException(String message) {
        super(message);
    }
}
