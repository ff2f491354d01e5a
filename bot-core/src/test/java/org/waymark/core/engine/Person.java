package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.PlainText;

/** Somebody who talks to a bot in a test: {@code says("card").hears("Brief about card.")}. */
final class Person {

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final Inbox bot;
    private final PersonKey key;
    private final Form form;
    private Answer answer = new Answer.Silent();

    private Person(Inbox bot, String name, Form form) {
        this.bot = bot;
        this.key = new PersonKey(name);
        this.form = form;
    }

    static Person texting(Inbox bot) {
        return new Person(bot, "texting", Form.BRIEF);
    }

    static Person onTelegram(Inbox bot) {
        return new Person(bot, "on telegram", Form.FULL);
    }

    static Person inAGroup(Inbox bot) {
        return new Person(bot, "in a group", Form.CARD);
    }

    Person says(String words) {
        return sends(new Content.Words(words));
    }

    Person taps(String token) {
        return sends(new Content.Tap(token));
    }

    Person sends(Content content) {
        answer = bot.receive(
                new InboundMessage(new MessageKey("test:" + MESSAGES.incrementAndGet()), key, form, content));
        return this;
    }

    Person hears(String... parts) {
        assertThat(text()).contains(parts);
        return this;
    }

    Person hearsNot(String part) {
        assertThat(text()).doesNotContain(part);
        return this;
    }

    Person hearsNothing() {
        assertThat(answer).isInstanceOf(Answer.Silent.class);
        return this;
    }

    Answer answer() {
        return answer;
    }

    OutboundMessage message() {
        return said().message();
    }

    Answer.Said said() {
        return (Answer.Said) answer;
    }

    PersonKey key() {
        return key;
    }

    private String text() {
        return PlainText.tight(said().message());
    }
}
