package org.waymark.channels.sms;

import java.time.LocalDate;
import java.util.List;
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

    /**
     * Ready to listen.
     *
     * @param settings tokens and addresses
     * @param persons makes keys of numbers
     * @param inbox where messages go
     * @param limits what may be sent
     */
    public SmsChannel(SmsSettings settings, PersonKeys persons, Inbox inbox, Limits limits) {
        Tally tally = new Tally(limits.today());
        TwilioRequests requests = new TwilioRequests(settings);
        SmsReader reader = new SmsReader(persons, settings.prefixes(), tally);
        this.webhooks = List.of(new SmsWebhook(requests, reader, inbox, limits.thrift(), limits.replied()));
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

    @Override
    public boolean healthy() {
        return true;
    }

    @Override
    public void close() {}
}
