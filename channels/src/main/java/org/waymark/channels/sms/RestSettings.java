package org.waymark.channels.sms;

import java.net.URI;
import java.util.Optional;

/**
 * How we call Twilio.
 *
 * @param accountSid whose account ({@code TWILIO_ACCOUNT_SID})
 * @param apiUrl where ({@code TWILIO_API_URL})
 * @param from the number that text messages come from ({@code TWILIO_FROM}); the one that was written to where it is left out
 * @param replies whether replies are posted ({@code TWILIO_REPLY=rest}), not given in the response
 * @param discards whether Twilio is asked to keep neither text nor number ({@code TWILIO_RETENTION=discard})
 * @param redacts whether the text of a message is blanked when its delivery has ended ({@code TWILIO_REDACT=after_delivery})
 */
public record RestSettings(
        String accountSid, URI apiUrl, Optional<String> from, boolean replies, boolean discards, boolean redacts) {

    /** Leaves out the account and the number. */
    @Override
    public String toString() {
        return "RestSettings[" + apiUrl + ", replies=" + replies + ", discards=" + discards + ", redacts=" + redacts
                + "]";
    }
}
