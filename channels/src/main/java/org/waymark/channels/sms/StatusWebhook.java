package org.waymark.channels.sms;

import java.util.Optional;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.channels.web.Webhook;
import org.waymark.core.privacy.PersonKeys;

/** Where Twilio tells how the delivery of a message went. Nothing is ever sent again because of it. */
final class StatusWebhook implements Webhook {

    static final String PATH = "/twilio/status";

    private final TwilioRequests requests;
    private final PersonKeys persons;
    private final OptOuts optOuts;
    private final Tally tally;
    private final Redaction redaction;
    private final MessageStates states = new MessageStates();

    /** What is done with a message whose delivery has ended. */
    interface Redaction {

        /** Blanks its text, or leaves it. */
        void redact(String sid);
    }

    StatusWebhook(TwilioRequests requests, PersonKeys persons, OptOuts optOuts, Tally tally, Redaction redaction) {
        this.requests = requests;
        this.persons = persons;
        this.optOuts = optOuts;
        this.tally = tally;
        this.redaction = redaction;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public WebResponse post(WebRequest request) {
        Optional<FormBody> form = requests.signed(request);
        if (form.isEmpty()) {
            return TwilioRequests.refusal();
        }
        Optional<String> sid = form.get().one("MessageSid").filter(value -> !value.isBlank());
        Optional<String> status = form.get().one("MessageStatus");
        if (sid.isPresent() && status.isPresent() && states.ends(sid.get(), status.get())) {
            ended(sid.get(), form.get());
        }
        return new WebResponse(204, "text/plain", "");
    }

    private void ended(String sid, FormBody form) {
        form.one("ErrorCode")
                .filter(code -> code.matches("\\d{1,6}"))
                .map(code -> TwilioError.of(Integer.parseInt(code)))
                .ifPresent(error -> failed(error, sid, form));
        redaction.redact(sid);
    }

    private void failed(TwilioError error, String sid, FormBody form) {
        tally.count(error.words());
        if (error.remedy() == TwilioError.Remedy.GONE) {
            form.one("To")
                    .flatMap(TwilioAddress::parse)
                    .ifPresent(address -> optOuts.left(address.person(persons), sid));
        }
    }
}
