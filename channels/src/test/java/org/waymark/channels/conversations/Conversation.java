package org.waymark.channels.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.waymark.core.message.Action;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Button;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.PlainText;
import org.waymark.core.sms.Segments;

/** One conversation while it is played. */
final class Conversation {

    private static final int MOST_SEGMENTS = 2;
    private static final int MOST_PARTS = 8;
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final String file;
    private final Inbox bot;
    private final Consumer<LocalDate> calendar;
    private Form form = Form.BRIEF;
    private String person = "first";
    private Answer answer = new Answer.Silent();
    private int heard;

    Conversation(String file, Inbox bot, Consumer<LocalDate> calendar) {
        this.file = file;
        this.bot = bot;
        this.calendar = calendar;
    }

    /** How many lines of the file looked at a reply. */
    int heard() {
        return heard;
    }

    void play(Step step) {
        String place = file + ":" + step.line();
        switch (step.kind()) {
            case VIA -> form = form(step.text(), place);
            case ON -> calendar.accept(LocalDate.parse(step.text()));
            case PERSON -> person = step.text();
            case SAYS -> send(new Content.Words(step.text()), place);
            case SAYS_MORE_UNTIL -> readOn(step.text(), place);
            case TAPS -> send(new Content.Tap(token(step.text(), place)), place);
            case SENDS_A_PICTURE -> send(new Content.Wordless(), place);
            case HEARS, HEARS_NOT, HEARS_NOTHING, SEGMENTS -> hear(step, place);
        }
    }

    private static Form form(String channel, String place) {
        return switch (channel) {
            case "sms" -> Form.BRIEF;
            case "telegram" -> Form.FULL;
            default -> throw new IllegalArgumentException(place + ": write sms or telegram");
        };
    }

    private void send(Content content, String place) {
        answer = bot.receive(new InboundMessage(
                new MessageKey("conversations:" + MESSAGES.incrementAndGet()),
                new PersonKey(file + " " + person + " " + form),
                form,
                content));
        if (answer instanceof Answer.Said && form == Form.BRIEF) {
            assertThat(segments()).as("%s: text messages of%n%s", place, text()).isLessThanOrEqualTo(MOST_SEGMENTS);
        }
    }

    /** An entry has as many parts as its text is long; an edit must not break a conversation. */
    private void readOn(String last, String place) {
        heard++;
        int parts = 0;
        do {
            send(new Content.Words("MORE"), place);
            parts++;
        } while (parts < MOST_PARTS && !text().contains(last));
        assertThat(text()).as(place).contains(last);
    }

    private String token(String label, String place) {
        OutboundMessage seen = message();
        return seen.choices().stream()
                .filter(button -> button.label().equals(label))
                .map(Button::token)
                .findFirst()
                .or(() -> seen.actions().stream()
                        .filter(action -> action.label().equals(label))
                        .map(action -> ((Action.Press) action).token())
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException(place + ": no button \"" + label + "\" on\n" + text()));
    }

    private void hear(Step step, String place) {
        heard++;
        switch (step.kind()) {
            case HEARS -> assertThat(text()).as(place).contains(step.text());
            case HEARS_NOT -> assertThat(text()).as(place).doesNotContain(step.text());
            case SEGMENTS -> assertThat(segments()).as(place).isEqualTo(Integer.parseInt(step.text()));
            default -> assertThat(answer).as(place).isInstanceOf(Answer.Silent.class);
        }
    }

    private int segments() {
        return Segments.of(PlainText.tight(message())).count();
    }

    private String text() {
        return form == Form.BRIEF ? PlainText.tight(message()) : PlainText.airy(message());
    }

    private OutboundMessage message() {
        if (answer instanceof Answer.Said said) {
            return said.message();
        }
        throw new IllegalStateException(file + ": nothing was said");
    }
}
