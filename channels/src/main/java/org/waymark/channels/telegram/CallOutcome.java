package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What came of one try of a call. */
sealed interface CallOutcome {

    /**
     * Telegram did it, or had done it already.
     *
     * @param result what it gave back
     */
    record Done(JsonNode result) implements CallOutcome {}

    /**
     * Too many calls: nothing may be sent before the pause is over (Bot API, ResponseParameters, {@code retry_after}).
     *
     * @param pause as long as Telegram said
     */
    record TooMany(Duration pause) implements CallOutcome {}

    /**
     * The group became another chat ({@code migrate_to_chat_id}).
     *
     * @param chat its new id
     */
    record Moved(long chat) implements CallOutcome {}

    /** The person left, blocked us or does not exist. */
    record Gone() implements CallOutcome {}

    /**
     * Telegram will not do it.
     *
     * @param code its error code
     * @param description its words; for operators' own commands, never for logs about people
     */
    record Refused(int code, String description) implements CallOutcome {

        /** Leaves out the words. */
        @Override
        public String toString() {
            return "Refused[" + code + "]";
        }
    }

    /**
     * It was not done, and may be done later.
     *
     * @param code Telegram's error code, 500 or more; 0 where it could not be reached
     */
    record NotTaken(int code) implements CallOutcome {}

    /** Nobody can know: the connection broke after the request had gone out, or the answer made no sense. */
    record Unknown() implements CallOutcome {}
}
