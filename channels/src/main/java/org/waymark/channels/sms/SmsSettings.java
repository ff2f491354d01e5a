package org.waymark.channels.sms;

import java.net.URI;

/**
 * What the SMS channel needs.
 *
 * @param authToken Twilio's auth token ({@code TWILIO_AUTH_TOKEN})
 * @param publicUrl where Twilio reaches us, without a path of ours ({@code WAYMARK_PUBLIC_URL}); the address that Twilio signs is
 *     taken from here and never from a header
 */
public record SmsSettings(String authToken, URI publicUrl) {

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "SmsSettings[" + publicUrl + "]";
    }
}
