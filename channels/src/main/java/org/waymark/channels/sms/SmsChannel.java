package org.waymark.channels.sms;

import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.channels.web.Webhook;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;

/**
 * Text messages by Twilio. The reply goes out in the response, so it needs no account key and cannot be sent twice: the same
 * MessageSid gets the same bytes.
 */
public final class SmsChannel implements Channel, Webhook {

    private static final String XML = "application/xml; charset=utf-8";

    private final TwilioSignature signature;
    private final String publicUrl;
    private final SmsReader reader;
    private final Inbox inbox;

    /**
     * Ready to listen.
     *
     * @param settings token and address
     * @param persons makes keys of numbers
     * @param inbox where messages go
     */
    public SmsChannel(SmsSettings settings, PersonKeys persons, Inbox inbox) {
        this.signature = new TwilioSignature(settings.authToken());
        this.publicUrl = settings.publicUrl().toString().replaceAll("/+$", "");
        this.reader = new SmsReader(persons);
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public String path() {
        return "/twilio/sms";
    }

    @Override
    public WebResponse post(WebRequest request) {
        FormBody form = FormBody.parse(request.body());
        String address = publicUrl + request.path() + (request.query().isEmpty() ? "" : "?" + request.query());
        if (!signature.signs(request.header("X-Twilio-Signature"), address, form)) {
            return WebResponse.plain(403, "The signature is missing or wrong.");
        }
        String reply =
                reader.read(form).map(inbox::receive).map(SmsWriter::write).orElseGet(SmsWriter::nothing);
        return new WebResponse(200, XML, reply);
    }

    /** Nothing to begin: the web server calls {@link #post}. */
    @Override
    public void start() {}

    @Override
    public boolean healthy() {
        return true;
    }

    @Override
    public void close() {}
}
