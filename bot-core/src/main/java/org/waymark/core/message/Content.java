package org.waymark.core.message;

/** What a person sent. */
public sealed interface Content {

    /**
     * Written words, as they came.
     *
     * @param text may be empty, very long, or hold control characters
     */
    record Words(String text) implements Content {

        /** Leaves out what the person wrote. */
        @Override
        public String toString() {
            return "Words[hidden]";
        }
    }

    /**
     * Words that take the place of some that were sent before.
     *
     * @param text as in {@link Words}
     */
    record Correction(String text) implements Content {

        /** Leaves out what the person wrote. */
        @Override
        public String toString() {
            return "Correction[hidden]";
        }
    }

    /**
     * A press on a button that we sent earlier.
     *
     * @param token what the button carried; not to be trusted
     */
    record Tap(String token) implements Content {}

    /** Something without words that we cannot read: a picture, a voice note, a place. */
    record Wordless() implements Content {}
}
