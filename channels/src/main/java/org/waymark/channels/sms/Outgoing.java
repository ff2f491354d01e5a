package org.waymark.channels.sms;

import java.time.Instant;

/**
 * One message that is posted.
 *
 * @param to the person
 * @param from our number
 * @param text at most {@link SmsWriter#LONGEST} units
 * @param since when it was written: before that it cannot have been sent
 */
record Outgoing(TwilioAddress to, TwilioAddress from, String text, Instant since) {

    /** Hides the numbers and the text. */
    @Override
    public String toString() {
        return "Outgoing[hidden]";
    }
}
