package org.waymark.core.store;

import org.waymark.core.engine.UnkeptException;

/** The data folder cannot be used. The message is one line that says what to do, and holds nothing about people. */
public final class UnusableStoreException extends UnkeptException {

    private static final long serialVersionUID = 1L;

    /** With a line for operators. */
    UnusableStoreException(String line) {
        super(line);
    }

    /** With a line for operators and the fault behind it. */
    UnusableStoreException(String line, Throwable cause) {
        super(line, cause);
    }
}
