package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.channels.sms.TwilioCaller.TOKEN;
import static org.waymark.channels.sms.TwilioCaller.form;
import static org.waymark.channels.sms.TwilioCaller.signature;
import static org.waymark.channels.sms.TwilioCaller.words;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.ChannelContract;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;

/** Text messages, answered in the response. */
class SmsChannelTest extends ChannelContract {

    private final CountingInbox inbox = new CountingInbox(TestBot.fresh());
    private TwilioCaller twilio = caller(TwilioCaller.settings(), TestBot.limits());

    private TwilioCaller caller(SmsSettings settings, SmsChannel.Limits limits) {
        return new TwilioCaller(new SmsChannel(settings, TestBot.PERSONS, inbox, limits));
    }

    @AfterEach
    void stop() {
        twilio.close();
    }

    @Override
    protected String says(String words) throws Exception {
        return words(twilio.signed(twilio.message(words)));
    }

    @Override
    protected String sendsAPicture() throws Exception {
        Map<String, String> fields = twilio.message("");
        fields.put("NumMedia", "1");
        return words(twilio.signed(fields));
    }

    @Test
    void wrongMissingAndForeignSignature_areRefused_andTouchNothing() throws Exception {
        String body = form(twilio.message("my card is broken"));
        String foreign = signature("another token", "/twilio/sms", body);

        assertThat(twilio.post("/twilio/sms", body).statusCode()).isEqualTo(403);
        assertThat(twilio.post("/twilio/sms", body, "wrong").statusCode()).isEqualTo(403);
        assertThat(twilio.post("/twilio/sms", body, foreign).statusCode()).isEqualTo(403);
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void queryOfTheWebhook_isSignedToo() throws Exception {
        String body = form(twilio.message("my card is broken"));
        String header = signature(TOKEN, "/twilio/sms?k=a%3Ab%20c", body);

        assertThat(twilio.post("/twilio/sms?k=a%3Ab%20c", body, header).statusCode())
                .isEqualTo(200);
        assertThat(twilio.post("/twilio/sms?k=other", body, header).statusCode())
                .isEqualTo(403);
    }

    @Test
    void retryOfTheSameMessage_getsTheSameBytes() throws Exception {
        says("card and appeal");
        Map<String, String> fields = twilio.message("1");

        HttpResponse<String> first = twilio.signed(fields);
        HttpResponse<String> again = twilio.signed(fields);

        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatTwilioHasAnsweredItself_isLeftAlone() throws Exception {
        Map<String, String> fields = twilio.message("STOP");
        fields.put("OptOutType", "STOP");

        assertThat(words(twilio.signed(fields))).isEmpty();
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void whoSentStopToTwilio_isForgotten() throws Exception {
        says("card and appeal");
        Map<String, String> fields = twilio.message("STOP");
        fields.put("OptOutType", "STOP");
        twilio.signed(fields);

        assertThat(says("2")).doesNotContain("14 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"62442", "GOV.UK", "", "+44", "whatever"})
    void shortCodesAndNames_areNeverAnswered(String from) throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        fields.put("From", from);

        assertThat(words(twilio.signed(fields))).isEmpty();
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void hugeBody_isRefusedBeforeItIsRead() throws Exception {
        HttpResponse<String> response = twilio.post("/twilio/sms", "Body=" + "x".repeat(100_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void invalidUtf8_isNoTrouble() throws Exception {
        Map<String, String> fields = twilio.message("x");
        String body = form(fields).replace("Body=x", "Body=card%FF%FE%ZZ");

        assertThat(words(twilio.post("/twilio/sms", body, signature(TOKEN, "/twilio/sms", body))))
                .contains("0808 801 0503");
    }

    @Test
    void health_isTold() throws Exception {
        assertThat(twilio.get("/health")).isEqualTo("healthy\n");
    }

    @Test
    void duringARotation_bothTokensHold() throws Exception {
        twilio.close();
        SmsSettings settings = TwilioCaller.settings();
        twilio = caller(
                new SmsSettings(List.of("new", "old"), settings.publicUrl(), settings.prefixes(), settings.rest()),
                TestBot.limits());
        String body = form(twilio.message("my card is broken"));

        assertThat(twilio.post("/twilio/sms", body, signature("new", "/twilio/sms", body))
                        .statusCode())
                .isEqualTo(200);
        assertThat(twilio.post("/twilio/sms", body, signature("old", "/twilio/sms", body))
                        .statusCode())
                .isEqualTo(200);
        assertThat(twilio.post("/twilio/sms", body, signature("older", "/twilio/sms", body))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+33612345678", "+12125550123", "+447700900456"})
    void otherCountriesAndOurselves_areNeverAnswered(String from) throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        fields.put("From", from);

        assertThat(words(twilio.signed(fields))).isEmpty();
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void ourOwnNumber_mayBeAShortCode() throws Exception {
        Map<String, String> fields = twilio.message("my card is broken");
        fields.put("To", "62442");

        assertThat(words(twilio.signed(fields))).contains("0808 801 0503");
    }

    @Test
    void signThatACarrierDamaged_isMended() throws Exception {
        says("my address is amina\u00A1example.org and card");
        assertThat(inbox.last).isEqualTo(new Content.Words("my address is amina@example.org and card"));

        says("\u00A1hola card");
        assertThat(inbox.last).isEqualTo(new Content.Words("\u00A1hola card"));
    }

    @Test
    void whoHasHadEnough_isToldWhomToCall_andThenLeftInSilence_butNotInDanger() throws Exception {
        twilio.close();
        twilio = caller(TwilioCaller.settings(), TestBot.limits(new Budget(5, 1000, BigDecimal.ONE)));
        says("my card is broken");
        says("appeal");
        Map<String, String> third = twilio.message("who won the match");

        HttpResponse<String> last = twilio.signed(third);
        assertThat(words(last)).contains("That is all I can send today", "Call 0808 801 0503");
        assertThat(says("my card is lost")).isEmpty();
        assertThat(twilio.signed(third).body()).isEqualTo(last.body());
        assertThat(says("i want to kill myself")).contains("116 123");
    }

    @Test
    void repeatedDelivery_isPaidForOnce() throws Exception {
        twilio.close();
        twilio = caller(TwilioCaller.settings(), TestBot.limits(new Budget(6, 1000, BigDecimal.ONE)));
        Map<String, String> fields = twilio.message("my card is broken");
        for (int i = 0; i < 20; i++) {
            twilio.signed(fields);
        }

        assertThat(says("appeal")).contains("14 days");
    }

    @Test
    void anotherMachine_isAnsweredFiveTimes() throws Exception {
        int answers = 0;
        for (int i = 0; i < 15; i++) {
            answers += says("I am driving and will reply later.").isEmpty() ? 0 : 1;
        }

        assertThat(answers).isEqualTo(5);
    }

    /** Counts what reaches the bot. */
    private static final class CountingInbox implements Inbox {

        private final Inbox bot;
        private final AtomicInteger received = new AtomicInteger();
        private Content last = new Content.Wordless();

        CountingInbox(Inbox bot) {
            this.bot = bot;
        }

        @Override
        public Answer receive(InboundMessage message) {
            received.incrementAndGet();
            last = message.content();
            return bot.receive(message);
        }

        @Override
        public void forget(PersonKey person) {
            bot.forget(person);
        }
    }
}
