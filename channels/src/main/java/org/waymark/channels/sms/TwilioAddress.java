package org.waymark.channels.sms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.message.Form;
import org.waymark.core.message.PersonKey;
import org.waymark.core.privacy.PersonKeys;

/**
 * A telephone number as Twilio writes it: {@code +447700900123}, or {@code whatsapp:+447700900123}.
 *
 * @param whatsApp whether it is reached by WhatsApp
 * @param number with its country, such as {@code +447700900123}, or a short code
 */
record TwilioAddress(boolean whatsApp, String number) {

    private static final String WHATSAPP = "whatsapp:";
    private static final Pattern ADDRESS = Pattern.compile("(" + WHATSAPP + ")?(\\+?\\d{3,15})");
    private static final Pattern TELEPHONE = Pattern.compile("\\+\\d{7,15}");

    /** The address, or nothing for a name. */
    static Optional<TwilioAddress> parse(String wire) {
        Matcher parts = ADDRESS.matcher(wire);
        return parts.matches()
                ? Optional.of(new TwilioAddress(parts.group(1) != null, parts.group(2)))
                : Optional.empty();
    }

    /** Is this a telephone, and no short code? Short codes that write to us are machines; our own number may be one. */
    boolean isTelephone() {
        return TELEPHONE.matcher(number).matches();
    }

    /** As Twilio writes it. */
    String wire() {
        return (whatsApp ? WHATSAPP : "") + number;
    }

    PersonKey person(PersonKeys persons) {
        return persons.keyOf(whatsApp ? "whatsapp" : "sms", number);
    }

    /** WhatsApp messages are not paid for by the segment: so the whole text at once. */
    Form form() {
        return whatsApp ? Form.FULL : Form.BRIEF;
    }

    /** Hides the number. */
    @Override
    public String toString() {
        return "TwilioAddress[hidden]";
    }
}
