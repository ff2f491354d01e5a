package org.waymark.channels.sms;

import java.util.HashMap;
import java.util.Map;

/**
 * What to do about each of Twilio's error codes (https://www.twilio.com/docs/api/errors), of calls and of status callbacks. Its words
 * change, so only codes are read.
 */
final class TwilioError {

    /** What is to be done. */
    enum Remedy {
        /** Nothing was sent, but it may be later: wait, then try again. */
        LATER,
        /** This person cannot be reached any more: forget them. */
        GONE,
        /** An operator must mend something; this message is dropped. */
        PAGE,
        /** An operator must mend something before anything can be sent at all. */
        HALT,
        /** This message cannot arrive and is dropped. */
        DROP
    }

    /** The code for a wrong or revoked token. */
    static final int WRONG_TOKEN = 20003;

    private static final Map<Integer, TwilioError> KNOWN = new HashMap<>();

    static {
        add(20429, Remedy.LATER, "too many calls at once");
        add(21611, Remedy.LATER, "the queue of our number is full");
        add(30001, Remedy.LATER, "the queue of our number is full");
        add(63018, Remedy.LATER, "WhatsApp takes no more at once");

        add(21610, Remedy.GONE, "the person has opted out");
        add(21211, Remedy.GONE, "the number does not exist");
        add(21614, Remedy.GONE, "the number is no mobile");

        add(WRONG_TOKEN, Remedy.HALT, "Twilio refuses TWILIO_ACCOUNT_SID or TWILIO_AUTH_TOKEN");
        add(20404, Remedy.HALT, "Twilio does not know TWILIO_ACCOUNT_SID");
        add(30002, Remedy.HALT, "Twilio has suspended the account");

        add(21212, Remedy.PAGE, "TWILIO_FROM is not a number that can send");
        add(21606, Remedy.PAGE, "TWILIO_FROM is not a number of this account that can send");
        add(21408, Remedy.PAGE, "the account may not send to this country (Geo Permissions)");
        add(21617, Remedy.PAGE, "a message is too long");
        add(30007, Remedy.PAGE, "carriers filter our messages out");
        add(30029, Remedy.PAGE, "the account has no Message Redaction: leave TWILIO_RETENTION out");
        add(30030, Remedy.PAGE, "the account has no Message Redaction: leave TWILIO_RETENTION out");
        add(30034, Remedy.PAGE, "our number is not registered for this country");
        add(63007, Remedy.PAGE, "our number is not registered with WhatsApp");

        add(21612, Remedy.DROP, "there is no way to this number");
        add(30003, Remedy.DROP, "the telephone is off or out of reach");
        add(30004, Remedy.DROP, "the number is blocked");
        add(30005, Remedy.DROP, "the number is unknown");
        add(30006, Remedy.DROP, "the number is a landline");
        add(30008, Remedy.DROP, "the carrier gives no reason");
        add(63016, Remedy.DROP, "the person last wrote by WhatsApp more than 24 hours ago");
        add(63024, Remedy.DROP, "the number is not on WhatsApp");
    }

    private final Remedy remedy;
    private final String words;

    private TwilioError(Remedy remedy, String words) {
        this.remedy = remedy;
        this.words = words;
    }

    private static void add(int code, Remedy remedy, String words) {
        KNOWN.put(code, new TwilioError(remedy, "Twilio error " + code + ": " + words));
    }

    /** What is known of a code. What we have never heard of is dropped and counted, not tried again. */
    static TwilioError of(int code) {
        return KNOWN.getOrDefault(code, new TwilioError(Remedy.DROP, "Twilio error " + code + ", unknown to us"));
    }

    Remedy remedy() {
        return remedy;
    }

    /** A line for operators. */
    String words() {
        return words;
    }
}
