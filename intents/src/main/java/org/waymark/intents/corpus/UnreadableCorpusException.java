package org.waymark.intents.corpus;

import java.util.List;

/** The corpus cannot be used. The message is for operators and editors. */
public final class UnreadableCorpusException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With everything that is wrong.
     *
     * @param problems at least one
     */
    UnreadableCorpusException(List<Problem> problems) {
        super("The corpus cannot be used: " + problems.get(0)
                + (problems.size() == 1 ? "" : " (" + problems.size() + " problems; ./waymark check lists them all)"));
    }

    /**
     * For a folder that is not there or cannot be read.
     *
     * @param message what is wrong and what to do
     */
    UnreadableCorpusException(String message) {
        super(message);
    }
}
