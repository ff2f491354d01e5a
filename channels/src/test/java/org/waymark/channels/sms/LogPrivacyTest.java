package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.waymark.channels.TestBot;
import org.waymark.channels.sms.TwilioStub.Fault;
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
    private static final String STATUS =
            "MessageSid=SM1&MessageStatus=failed&ErrorCode=30007&From=%2B447700900456&To=%2B447700900123";

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
        return post(channel, "/twilio/sms", BODY);
    }

    private static WebResponse post(SmsChannel channel, String path, String body) {
        byte[] signature = new TwilioSignature(TOKEN).sign("https://bot.example.org" + path, FormBody.parse(body));
        String header = Base64.getEncoder().encodeToString(signature);
        WebRequest request = new WebRequest(path, "", Map.of("x-twilio-signature", List.of(header)), body);
        return channel.webhooks().stream()
                .filter(webhook -> webhook.path().equals(path))
                .findFirst()
                .orElseThrow()
                .post(request);
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
    void nothingOfAPerson_isLogged_whenRepliesArePosted() throws IOException {
        try (TwilioStub stub = new TwilioStub()) {
            SmsSettings settings = new SmsSettings(
                    List.of(TwilioStub.TOKEN, TOKEN),
                    URI.create("https://bot.example.org"),
                    List.of("+44"),
                    Optional.of(stub.settings()));
            stub.fail(Fault.code(429, 20429), Fault.status(503), Fault.code(400, 21610), Fault.code(401, 20003));
            SmsChannel channel = new SmsChannel(
                    settings, TestBot.PERSONS, TestBot.fresh(), TestBot.limits(), time -> {}, Duration.ofSeconds(5));
            for (int i = 0; i < 5; i++) {
                post(channel, "/twilio/sms", BODY.replace("SM1", "SM" + i));
                post(channel, "/twilio/status", STATUS.replace("SM1", "SM" + i));
            }
            channel.close();
        }

        assertThat(log.list)
                .anySatisfy(event -> assertThat(event.getFormattedMessage()).contains("Twilio error 30007"));
        assertThat(log.list).allSatisfy(event -> {
            assertThat(event.getFormattedMessage())
                    .doesNotContain("canary", "7700900123", "7700900456", TwilioStub.TOKEN, "SM1", "AC0");
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
