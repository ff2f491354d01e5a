package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.channels.sms.TwilioCaller.words;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.TestBot;

class StatusWebhookTest {

    private final TwilioStub stub = new TwilioStub();
    private final TwilioCaller twilio = new TwilioCaller(new SmsChannel(
            TwilioCaller.settings(
                    new RestSettings(TwilioStub.ACCOUNT, stub.url(), Optional.empty(), false, false, true)),
            TestBot.PERSONS,
            TestBot.fresh(),
            TestBot.limits(),
            time -> {},
            Duration.ofSeconds(5)));

    StatusWebhookTest() throws IOException {}

    @AfterEach
    void stop() {
        twilio.close();
        stub.close();
    }

    private static Map<String, String> status(String sid, String status, String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", sid);
        fields.put("MessageStatus", status);
        fields.put("ErrorCode", code);
        fields.put("To", TwilioCaller.PERSON);
        fields.put("From", TwilioCaller.OURS);
        return fields;
    }

    private int told(String sid, String status, String code) throws Exception {
        return twilio.signed("/twilio/status", status(sid, status, code)).statusCode();
    }

    private String says(String words) throws Exception {
        return words(twilio.signed(twilio.message(words)));
    }

    @Test
    void unsignedNews_isRefused_andChangesNothing() throws Exception {
        says("card and appeal");
        String body = TwilioCaller.form(status("SM1000", "failed", "21610"));

        assertThat(twilio.post("/twilio/status", body).statusCode()).isEqualTo(403);
        assertThat(twilio.post("/twilio/status", body, "wrong").statusCode()).isEqualTo(403);
        String ofTheOtherPath = TwilioCaller.signature(TwilioCaller.TOKEN, "/twilio/sms", body);
        assertThat(twilio.post("/twilio/status", body, ofTheOtherPath).statusCode())
                .isEqualTo(403);
        assertThat(says("2")).contains("14 days");
    }

    @Test
    void personWhoOptedOut_isForgotten_andHearsOnlyOfStart() throws Exception {
        says("card and appeal");
        assertThat(told("SM1000", "failed", "21610")).isEqualTo(204);

        assertThat(says("2")).contains("You sent STOP").doesNotContain("14 days");
        assertThat(says("i want to kill myself")).contains("116 123");
        says("START");
        assertThat(says("2")).doesNotContain("14 days");
    }

    @Test
    void lateRepeatOfAnOptOut_doesNotUndoStart() throws Exception {
        told("SM1000", "failed", "21610");
        says("START");
        told("SM1000", "failed", "21610");
        told("SM1000", "sent", "");

        assertThat(says("my card is broken")).contains("0808 801 0503");
    }

    @ParameterizedTest
    @ValueSource(strings = {"30003", "30005", "30006", "30007", "99999"})
    void messageThatDidNotArrive_isNeverSentAgain_andThePersonIsKept(String code) throws Exception {
        says("card and appeal");
        told("SM1000", "undelivered", code);

        assertThat(says("2")).contains("14 days");
        assertThat(stub.sent()).isEmpty();
    }

    @Test
    void deliveredText_isBlanked_once() throws Exception {
        told("SM1000", "queued", "");
        told("SM1000", "delivered", "");
        told("SM1000", "sent", "");
        told("SM1000", "delivered", "");
        told("SM1001", "sent", "");
        twilio.close();

        assertThat(stub.redacted()).containsExactly("SM1000");
        assertThat(stub.posts()).isEqualTo(1);
    }

    @Test
    void newsWithoutAMessage_isNoTrouble() throws Exception {
        assertThat(twilio.signed("/twilio/status", Map.of("MessageStatus", "failed"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(twilio.signed("/twilio/status", Map.of("MessageSid", "SM1")).statusCode())
                .isEqualTo(204);
    }
}
