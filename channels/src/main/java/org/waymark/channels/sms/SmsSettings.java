package org.waymark.channels.sms;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What the SMS channel needs.
 *
 * @param authTokens Twilio's auth token ({@code TWILIO_AUTH_TOKEN}); during a rotation two, and the first signs our own calls
 * @param publicUrl where Twilio reaches us, without a path of ours ({@code WAYMARK_PUBLIC_URL}); the address that Twilio signs is
 *     taken from here and never from a header
 * @param prefixes how numbers begin that are answered ({@code WAYMARK_SMS_PREFIXES})
 * @param rest calls to Twilio of our own, or nothing where every reply goes out in the response
 */
public record SmsSettings(List<String> authTokens, URI publicUrl, List<String> prefixes, Optional<RestSettings> rest) {

    /** Copies the lists. */
    public SmsSettings {
        authTokens = List.copyOf(authTokens);
        prefixes = List.copyOf(prefixes);
    }

    /** Leaves out the tokens. */
    @Override
    public String toString() {
        return "SmsSettings[" + publicUrl + ", " + prefixes + ", " + rest + "]";
    }
}
