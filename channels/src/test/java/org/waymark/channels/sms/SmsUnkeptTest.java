package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.FullInbox;
import org.waymark.channels.TestBot;

/** A disk that is full: nothing is acknowledged that could not be written down. */
class SmsUnkeptTest {

    private final FullInbox inbox = new FullInbox();
    private final TwilioCaller twilio =
            new TwilioCaller(new SmsChannel(TwilioCaller.settings(), TestBot.PERSONS, inbox, TestBot.limits()));

    @AfterEach
    void stop() {
        twilio.close();
    }

    @Test
    void message_isNotAcknowledged_andAnsweredWhenItComesAgain() throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        assertThat(twilio.signed(fields).statusCode()).isEqualTo(503);

        inbox.hasRoom();

        HttpResponse<String> again = twilio.signed(fields);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("0808 801 0503");
    }

    @Test
    void whoLeft_isNotSaidToBeForgotten() throws Exception {
        Map<String, String> fields = twilio.message("STOP");
        fields.put("OptOutType", "STOP");

        assertThat(twilio.signed(fields).statusCode()).isEqualTo(503);
    }
}
