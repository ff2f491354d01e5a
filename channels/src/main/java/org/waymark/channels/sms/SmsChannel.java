package org.waymark.channels.sms;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.channels.web.Webhook;
import org.waymark.core.engine.SeenMessages;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.spending.Thrift;

/** Text messages and WhatsApp by Twilio. The same MessageSid gets the same bytes, and is paid for once. */
public final class SmsChannel implements Channel {

    private final List<Webhook> webhooks;
    private final Optional<TwilioSender> sender;

    /**
     * Ready to listen.
     *
     * @param settings tokens and addresses
     * @param persons makes keys of numbers
     * @param inbox where messages go
     * @param limits what may be sent
     */
    public SmsChannel(SmsSettings settings, PersonKeys persons, Inbox inbox, Limits limits) {
        this(settings, persons, inbox, limits, Pauses.real(), TwilioApi.PATIENCE);
    }

    /** For tests that do not want to wait. */
    SmsChannel(SmsSettings settings, PersonKeys persons, Inbox inbox, Limits limits, Pauses pauses, Duration patience) {
        Tally tally = new Tally(limits.today());
        TwilioRequests requests = new TwilioRequests(settings);
        OptOuts optOuts = new OptOuts(inbox);
        this.sender = settings.rest().map(rest -> {
            URI statusCallback = requests.address(StatusWebhook.PATH);
            TwilioApi api = new TwilioApi(rest, settings.authTokens().get(0), statusCallback, patience);
            return new TwilioSender(api, pauses, InstantSource.system(), tally);
        });
        SmsReader reader = new SmsReader(persons, settings.prefixes(), tally);
        this.webhooks = List.of(
                new SmsWebhook(requests, reader, inbox, limits, posted(settings, optOuts)),
                new StatusWebhook(requests, persons, optOuts, tally, redaction(settings)));
    }

    private Optional<PostedReplies> posted(SmsSettings settings, OptOuts optOuts) {
        Optional<TwilioAddress> from =
                settings.rest().flatMap(RestSettings::from).flatMap(TwilioAddress::parse);
        return settings.rest()
                .filter(RestSettings::replies)
                .flatMap(rest -> sender)
                .map(working -> new PostedReplies(working, from, optOuts, InstantSource.system()));
    }

    private StatusWebhook.Redaction redaction(SmsSettings settings) {
        return settings.rest()
                .filter(RestSettings::redacts)
                .flatMap(rest -> sender)
                .<StatusWebhook.Redaction>map(working -> working::redact)
                .orElse(sid -> {});
    }

    /**
     * What may be sent.
     *
     * @param thrift which answers
     * @param replied what was sent already: a memory of this channel's own, behind the bot's
     * @param today the day, for lines that are written once a day
     */
    public record Limits(Thrift thrift, SeenMessages replied, Supplier<LocalDate> today) {}

    @Override
    public String name() {
        return "sms";
    }

    /**
     * What Twilio calls.
     *
     * @return where messages and news of their delivery come in
     */
    public List<Webhook> webhooks() {
        return webhooks;
    }

    /** Nothing to begin: the web server calls the {@link #webhooks}. */
    @Override
    public void start() {}

    /** Not when Twilio refused our token: then nothing is posted. */
    @Override
    public boolean healthy() {
        return sender.map(TwilioSender::isWorking).orElse(true);
    }

    @Override
    public void close() {
        sender.ifPresent(TwilioSender::close);
    }
}
