package org.waymark.channels.sms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.message.Content;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;
import org.waymark.core.privacy.PersonKeys;

/** Twilio's fields become our message. The number becomes a key here; places are never read. */
final class SmsReader {

    /** Some carriers turn @ into this sign. */
    private static final Pattern DAMAGED_AT = Pattern.compile("(?<=[\\p{L}\\p{N}])\u00A1(?=[\\p{L}\\p{N}])");

    private final PersonKeys persons;
    private final List<String> prefixes;
    private final Tally tally;

    /**
     * Ready to read.
     *
     * @param prefixes how numbers begin that are answered, such as {@code +44}
     */
    SmsReader(PersonKeys persons, List<String> prefixes, Tally tally) {
        this.persons = persons;
        this.prefixes = List.copyOf(prefixes);
        this.tally = tally;
    }

    /**
     * Reads.
     *
     * @return the message, or nothing when it must not be answered: Twilio has answered it itself (OptOutType), or it comes from a
     *     short code or a name, which are machines, from our own number, or from a country that we do not serve
     */
    Optional<SmsMessage> read(FormBody form) {
        Optional<String> id = form.one("MessageSid").filter(value -> !value.isBlank());
        Optional<TwilioAddress> person = person(form);
        Optional<TwilioAddress> ours = form.one("To").flatMap(TwilioAddress::parse);
        if (id.isEmpty() || form.fields().containsKey("OptOutType")) {
            return Optional.empty();
        }
        if (person.isEmpty()
                || ours.isEmpty()
                || person.get().number().equals(ours.get().number())) {
            return unanswered("messages from machines were not answered");
        }
        if (prefixes.stream().noneMatch(person.get().number()::startsWith)) {
            return unanswered("messages from countries that WAYMARK_SMS_PREFIXES leaves out were not answered");
        }
        return Optional.of(new SmsMessage(message(id.get(), person.get(), form), person.get(), ours.get()));
    }

    /** Who sent STOP to Twilio, which has answered it and keeps a list of its own. */
    Optional<PersonKey> left(FormBody form) {
        return form.one("OptOutType")
                .filter("STOP"::equals)
                .flatMap(stop -> person(form))
                .map(address -> address.person(persons));
    }

    private static Optional<TwilioAddress> person(FormBody form) {
        return form.one("From").flatMap(TwilioAddress::parse).filter(TwilioAddress::isTelephone);
    }

    private Optional<SmsMessage> unanswered(String why) {
        tally.count(why);
        return Optional.empty();
    }

    private InboundMessage message(String id, TwilioAddress person, FormBody form) {
        return new InboundMessage(new MessageKey("sms:" + id), person.person(persons), person.form(), content(form));
    }

    private static Content content(FormBody form) {
        String body = form.one("Body").orElse("");
        boolean media = !form.one("NumMedia").orElse("0").equals("0");
        return media && body.isBlank()
                ? new Content.Wordless()
                : new Content.Words(DAMAGED_AT.matcher(body).replaceAll("@"));
    }
}
