package org.waymark.channels.sms;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.channels.web.Webhook;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.engine.UnkeptException;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Inbox;
import org.waymark.core.spending.Thrift;

/** Where Twilio brings messages. The reply stands in the response, unless it is posted; a repeat gets the same bytes. */
final class SmsWebhook implements Webhook {

    static final String PATH = "/twilio/sms";

    private static final String XML = "application/xml; charset=utf-8";

    private final TwilioRequests requests;
    private final SmsReader reader;
    private final Inbox inbox;
    private final Thrift thrift;
    private final SeenMessages replied;
    private final Optional<PostedReplies> posted;
    private final URI statusCallback;

    SmsWebhook(
            TwilioRequests requests,
            SmsReader reader,
            Inbox inbox,
            SmsChannel.Limits limits,
            Optional<PostedReplies> posted) {
        this.requests = requests;
        this.reader = reader;
        this.inbox = inbox;
        this.thrift = limits.thrift();
        this.replied = limits.replied();
        this.posted = posted;
        this.statusCallback = requests.address(StatusWebhook.PATH);
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
        try {
            reader.left(form.get()).ifPresent(inbox::forget);
            return reader.read(form.get()).map(this::reply).orElseGet(() -> twiml(List.of()));
        } catch (UnkeptException unforgotten) {
            return notNow();
        }
    }

    private WebResponse reply(SmsMessage received) {
        Answer answer = replied.answerOnce(received.message().key(), () -> first(received));
        return answer instanceof Answer.NotNow
                ? notNow()
                : twiml(SmsWriter.texts(answer, received.message().form()));
    }

    private WebResponse twiml(List<String> texts) {
        return new WebResponse(200, XML, SmsWriter.twiml(texts, statusCallback));
    }

    /** Twilio then calls the fallback address, or tries again where it is told to. */
    private static WebResponse notNow() {
        return WebResponse.plain(503, "The data folder cannot be written.");
    }

    /** What was posted is not in the response; what could not be posted is, so that nobody is left without an answer. */
    private Answer first(SmsMessage received) {
        Answer answer = thrift.spare(received.message(), inbox.receive(received.message()));
        List<String> texts = SmsWriter.texts(answer, received.message().form());
        return posted.isPresent() && posted.get().take(received, texts) ? new Answer.Silent() : answer;
    }
}
