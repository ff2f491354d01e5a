package org.waymark.channels.sms;

import com.twilio.base.Page;
import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.channels.checkup.Finding;
import org.waymark.core.message.Delivery;

/** Twilio's Messages resource, by the SDK. Each call goes out once; how it ended becomes a {@link Delivery}. */
final class TwilioApi {

    /** How long Twilio may keep a message in its queue: hours later an answer may mislead, or reach somebody else. */
    static final Duration VALIDITY = Duration.ofHours(1);

    /** How long an answer of Twilio is awaited. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);
    private static final int UNAUTHORIZED = 401;

    private final TwilioRestClient client;
    private final URI statusCallback;
    private final boolean discards;

    /** Whether a message is at Twilio. */
    enum Trace {
        THERE,
        NOT_THERE,
        UNKNOWN
    }

    /**
     * Ready to call.
     *
     * @param token signs the calls
     * @param statusCallback where Twilio tells how a delivery went
     */
    TwilioApi(RestSettings settings, String token, URI statusCallback, Duration patience) {
        this.client = new TwilioRestClient.Builder(settings.accountSid(), token)
                .httpClient(new OnceClient(settings.apiUrl(), patience))
                .build();
        this.statusCallback = statusCallback;
        this.discards = settings.discards();
    }

    /** Posts a message, once. */
    Delivery send(Outgoing message) {
        return outcome(() -> creator(message).create(client));
    }

    private MessageCreator creator(Outgoing message) {
        MessageCreator creator = Message.creator(
                        new PhoneNumber(message.to().wire()),
                        new PhoneNumber(message.from().wire()),
                        message.text())
                .setStatusCallback(statusCallback);
        if (!message.to().whatsApp()) {
            creator.setValidityPeriod((int) VALIDITY.toSeconds());
        }
        if (discards) {
            creator.setContentRetention(Message.ContentRetention.DISCARD)
                    .setAddressRetention(Message.AddressRetention.OBFUSCATE);
        }
        return creator;
    }

    /** Blanks the text of a message that has been delivered. */
    Delivery redact(String sid) {
        return outcome(() -> Message.updater(sid).setBody("").update(client));
    }

    /** An answer that does not name the message is no proof that it was taken: then nobody knows. */
    private static Delivery outcome(Supplier<Message> call) {
        try {
            return call.get().getSid() == null ? new Delivery.Ambiguous() : new Delivery.Sent();
        } catch (OnceClient.NotSentException notSent) {
            return new Delivery.Later(Duration.ZERO);
        } catch (ApiException refused) {
            return refusal(refused);
        } catch (TwilioException unclear) {
            return new Delivery.Ambiguous();
        }
    }

    private static Delivery refusal(ApiException refused) {
        Integer status = refused.getStatusCode();
        if (refused.getCode() == null && (status == null || status < 400)) {
            return new Delivery.Ambiguous();
        }
        int code = refused.getCode() != null
                ? refused.getCode()
                : status == UNAUTHORIZED ? TwilioError.WRONG_TOKEN : status;
        return switch (TwilioError.of(code).remedy()) {
            case LATER -> new Delivery.Later(Duration.ZERO);
            case GONE -> new Delivery.Gone();
            case PAGE, HALT, DROP -> new Delivery.Refused(Integer.toString(code));
        };
    }

    /** Looks for a message of which nobody knows whether it was taken. */
    Trace find(Outgoing message) {
        Instant earliest = message.since().minus(CLOCKS_APART);
        try {
            Page<Message> page = Message.reader()
                    .setTo(message.to().wire())
                    .setDateSentAfter(earliest.atZone(ZoneOffset.UTC))
                    .firstPage(client);
            return page.getRecords().stream().anyMatch(sent -> is(message, earliest, sent))
                    ? Trace.THERE
                    : Trace.NOT_THERE;
        } catch (TwilioException | IllegalArgumentException unclear) {
            return Trace.UNKNOWN;
        }
    }

    /** The text is gone already where it is not kept: then any message to this person since then counts. */
    private static boolean is(Outgoing message, Instant earliest, Message sent) {
        boolean sameText = sent.getBody() == null
                || sent.getBody().isEmpty()
                || sent.getBody().equals(message.text());
        return sameText
                && sent.getDirection() != Message.Direction.INBOUND
                && (sent.getDateCreated() == null
                        || !sent.getDateCreated().toInstant().isBefore(earliest));
    }

    /** Does our number at Twilio call us? */
    List<Finding> checkNumber(RestSettings settings, URI webhook) {
        if (settings.from().isEmpty()) {
            return List.of(Finding.look("TWILIO_FROM is not set: replies come from the number that was written to."));
        }
        try {
            Page<IncomingPhoneNumber> page = IncomingPhoneNumber.reader()
                    .setPhoneNumber(new PhoneNumber(settings.from().get()))
                    .firstPage(client);
            return page.getRecords().isEmpty()
                    ? List.of(Finding.bad("TWILIO_FROM is no number of this account. Copy it from the Twilio console."))
                    : List.of(
                            called(
                                    "A message comes in",
                                    page.getRecords().get(0).getSmsUrl(),
                                    webhook),
                            called("The fallback", page.getRecords().get(0).getSmsFallbackUrl(), webhook));
        } catch (ApiException refused) {
            return List.of(Finding.bad("Twilio does not accept TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN (error "
                    + refused.getCode() + "). Copy both again from the console."));
        } catch (TwilioException unreached) {
            return List.of(Finding.look("Twilio cannot be reached from here, so its settings were not looked at."));
        }
    }

    /** Behind a # stand how long Twilio waits and how often it tries: they are not part of the address. */
    private static Finding called(String what, @Nullable URI called, URI webhook) {
        String address = called == null ? "" : called.toString().replaceAll("#.*$", "");
        return address.equals(webhook.toString())
                ? Finding.good(what + ": Twilio calls " + webhook + ".")
                : Finding.bad(what + ": Twilio calls " + (address.isEmpty() ? "nothing" : address) + ". Set it to "
                        + webhook + " in the Twilio console.");
    }
}
