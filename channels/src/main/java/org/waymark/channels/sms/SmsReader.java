package org.waymark.channels.sms;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.privacy.PersonKeys;

/** Twilio's fields become our message. The number becomes a key here and goes no further; places are never read. */
final class SmsReader {

    private static final Pattern PHONE = Pattern.compile("\\+\\d{7,15}");

    private final PersonKeys persons;

    SmsReader(PersonKeys persons) {
        this.persons = persons;
    }

    /**
     * Reads.
     *
     * @return the message, or nothing when it must not be answered: Twilio has answered it itself (OptOutType), or it comes from a
     *     short code or a name, which are machines
     */
    Optional<InboundMessage> read(FormBody form) {
        Optional<String> id = form.one("MessageSid").filter(value -> !value.isBlank());
        Optional<String> from =
                form.one("From").filter(value -> PHONE.matcher(value).matches());
        if (id.isEmpty() || from.isEmpty() || form.fields().containsKey("OptOutType")) {
            return Optional.empty();
        }
        return Optional.of(new InboundMessage(
                new MessageKey("sms:" + id.get()), persons.keyOf("sms", from.get()), Form.BRIEF, content(form)));
    }

    private static Content content(FormBody form) {
        String body = form.one("Body").orElse("");
        boolean media = !form.one("NumMedia").orElse("0").equals("0");
        return media && body.isBlank() ? new Content.Wordless() : new Content.Words(body);
    }
}
