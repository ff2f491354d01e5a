package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.waymark.channels.TestBot;
import org.waymark.channels.web.WebRequest;
import org.waymark.channels.web.WebResponse;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** Words, numbers and tokens are planted, everything is logged that can be, and none of them is found. */
class LogPrivacyTest {

    private static final String TOKEN = "canarytoken";
    private static final String BODY =
            "MessageSid=SM1&From=%2B447700900123&To=%2B447700900456&Body=canarywords+card&NumMedia=0";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before = Level.OFF;

    @BeforeEach
    void logEverything() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void logAsBefore() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    private static WebResponse receive(Inbox inbox) {
        SmsSettings settings = new SmsSettings(
                List.of(TOKEN), URI.create("https://bot.example.org"), List.of("+44"), Optional.empty());
        SmsChannel channel = new SmsChannel(settings, TestBot.PERSONS, inbox, TestBot.limits());
        byte[] signature = new TwilioSignature(TOKEN).sign("https://bot.example.org/twilio/sms", FormBody.parse(BODY));
        String header = Base64.getEncoder().encodeToString(signature);
        return channel.webhooks()
                .get(0)
                .post(new WebRequest("/twilio/sms", "", Map.of("x-twilio-signature", List.of(header)), BODY));
    }

    @Test
    void nothingOfAPerson_isLogged_whenAllIsWellAndWhenItBreaks() {
        assertThat(receive(TestBot.fresh()).body()).contains("0808 801 0503");
        assertThat(receive(TestBot.broken("canarywords +447700900123")).body()).contains("something broke");

        assertThat(log.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getFormattedMessage()).doesNotContain("canary", "7700900123");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void messagesAndSettings_printWithoutThePerson() {
        Inbox printing = new Inbox() {
            @Override
            public Answer receive(InboundMessage message) {
                assertThat(message.toString()).doesNotContain("canary", "7700900123");
                return new Answer.Silent();
            }

            @Override
            public void forget(PersonKey person) {}
        };

        assertThat(receive(printing).body()).doesNotContain("Message");
    }
}
