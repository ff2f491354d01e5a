package org.waymark.channels.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Replies that are posted and do not stand in the response. */
final class PostedReplies {

    private final TwilioSender sender;
    private final Optional<TwilioAddress> from;
    private final OptOuts optOuts;
    private final InstantSource clock;

    /**
     * Ready to post.
     *
     * @param from where text messages come from; without it, and by WhatsApp always, from the number that was written to
     */
    PostedReplies(TwilioSender sender, Optional<TwilioAddress> from, OptOuts optOuts, InstantSource clock) {
        this.sender = sender;
        this.from = from;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    /**
     * Takes the reply to a message.
     *
     * @return false when it was not taken and must stand in the response
     */
    boolean take(SmsMessage received, List<String> texts) {
        Instant now = clock.instant();
        TwilioAddress person = received.person();
        TwilioAddress ours = person.whatsApp() ? received.ours() : from.orElse(received.ours());
        List<Outgoing> messages = texts.stream()
                .map(text -> new Outgoing(person, ours, text, now))
                .toList();
        return sender.take(
                messages,
                () -> optOuts.left(
                        received.message().person(), received.message().key().value()));
    }
}
