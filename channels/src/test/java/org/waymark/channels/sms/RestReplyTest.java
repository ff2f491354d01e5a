package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.SendingContract;
import org.waymark.channels.TestBot;
import org.waymark.channels.sms.TwilioStub.Fault;
import org.waymark.core.message.Inbox;

/** The same channel with {@code TWILIO_REPLY=rest}: replies are posted to Twilio. */
class RestReplyTest extends SendingContract {

    private final TwilioStub stub = new TwilioStub();
    private final Inbox bot = TestBot.fresh();
    private TwilioCaller twilio = caller(stub.settings());

    RestReplyTest() throws IOException {}

    private TwilioCaller caller(RestSettings rest) {
        return new TwilioCaller(new SmsChannel(
                TwilioCaller.settings(rest),
                TestBot.PERSONS,
                bot,
                TestBot.limits(),
                time -> {},
                Duration.ofSeconds(5)));
    }

    @AfterEach
    void stop() {
        twilio.close();
        stub.close();
    }

    @Override
    protected String says(String words) throws Exception {
        return posted(twilio.message(words));
    }

    @Override
    protected String sendsAPicture() throws Exception {
        Map<String, String> fields = twilio.message("");
        fields.put("NumMedia", "1");
        return posted(fields);
    }

    @Override
    protected void isBusyOnce() {
        stub.fail(Fault.code(429, 20429));
    }

    @Override
    protected void leaves() throws Exception {
        Map<String, String> status = new LinkedHashMap<>();
        status.put("MessageSid", "SM-left");
        status.put("MessageStatus", "failed");
        status.put("ErrorCode", "21610");
        status.put("To", TwilioCaller.PERSON);
        twilio.signed("/twilio/status", status);
    }

    private String posted(Map<String, String> fields) throws Exception {
        assertThat(TwilioCaller.texts(twilio.signed(fields))).isEmpty();
        return stub.next().field("Body");
    }

    @Test
    void reply_comesFromTheNumberThatWasWrittenTo() throws Exception {
        twilio.signed(twilio.message("my card is broken"));

        TwilioStub.Sent sent = stub.next();
        assertThat(sent.field("To")).isEqualTo(TwilioCaller.PERSON);
        assertThat(sent.field("From")).isEqualTo(TwilioCaller.OURS);
    }

    @Test
    void reply_comesFromTheNumberThatIsSet() throws Exception {
        twilio.close();
        twilio = caller(
                new RestSettings(TwilioStub.ACCOUNT, stub.url(), Optional.of("+15005550006"), true, false, false));
        twilio.signed(twilio.message("my card is broken"));

        assertThat(stub.next().field("From")).isEqualTo("+15005550006");
    }

    @Test
    void repeatedDelivery_isPostedOnce() throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        String first = twilio.signed(fields).body();
        for (int i = 0; i < 10; i++) {
            assertThat(twilio.signed(fields).body()).isEqualTo(first);
        }
        twilio.close();

        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void whenTwilioRefusesOurToken_repliesStandInTheResponse_andHealthSaysSo() throws Exception {
        stub.fail(Fault.code(401, 20003));
        twilio.signed(twilio.message("my card is broken"));
        while (twilio.get("/health").equals("healthy\n")) {
            Thread.onSpinWait();
        }
        Map<String, String> fields = twilio.message("appeal");

        HttpResponse<String> response = twilio.signed(fields);
        assertThat(TwilioCaller.words(response)).contains("14 days");
        assertThat(twilio.signed(fields).body()).isEqualTo(response.body());
        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void whatsApp_isPostedToWhatsApp() throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        fields.put("From", "whatsapp:" + TwilioCaller.PERSON);
        fields.put("To", "whatsapp:" + TwilioCaller.OURS);
        twilio.signed(fields);

        TwilioStub.Sent sent = stub.next();
        assertThat(sent.field("To")).isEqualTo("whatsapp:" + TwilioCaller.PERSON);
        assertThat(sent.field("From")).isEqualTo("whatsapp:" + TwilioCaller.OURS);
    }

    @Test
    void personWhoOptedOutAtTwilio_isForgotten() throws Exception {
        says("card and appeal");
        stub.fail(Fault.code(400, 21610));
        twilio.signed(twilio.message("thanks"));
        twilio.close();
        twilio = caller(stub.settings());

        assertThat(says("2")).contains("You sent STOP");
        assertThat(says("START")).contains("Hello");
        assertThat(says("my card is broken")).contains("0808 801 0503");
    }
}
