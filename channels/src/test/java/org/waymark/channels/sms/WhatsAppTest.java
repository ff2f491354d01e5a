package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.channels.sms.TwilioCaller.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.ChannelContract;
import org.waymark.channels.TestBot;
import org.waymark.core.spending.Budget;

/** The same webhook for people who write by WhatsApp. */
class WhatsAppTest extends ChannelContract {

    private final TwilioCaller twilio = new TwilioCaller(new SmsChannel(
            TwilioCaller.settings(),
            TestBot.PERSONS,
            TestBot.fresh(),
            TestBot.limits(new Budget(1, 1, BigDecimal.ONE))));

    @AfterEach
    void stop() {
        twilio.close();
    }

    private Map<String, String> message(String words) {
        Map<String, String> fields = twilio.message(words);
        fields.put("From", "whatsapp:" + TwilioCaller.PERSON);
        fields.put("To", "whatsapp:" + TwilioCaller.OURS);
        return fields;
    }

    @Override
    protected String says(String words) throws Exception {
        return words(twilio.signed(message(words)));
    }

    @Override
    protected String sendsAPicture() throws Exception {
        Map<String, String> fields = message("");
        fields.put("NumMedia", "1");
        return words(twilio.signed(fields));
    }

    @Test
    void wholeText_comesAtOnce_inMessagesThatWhatsAppTakes_andCostsNoSegments() throws Exception {
        List<String> texts = TwilioCaller.texts(twilio.signed(message("appeal")));

        assertThat(texts).isNotEmpty().allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(1_600));
        assertThat(String.join("\n", texts)).contains("\n\n", "14 days");
    }

    @Test
    void samePersonBySms_isSomebodyElse() throws Exception {
        says("card and appeal");

        assertThat(words(twilio.signed(twilio.message("2")))).doesNotContain("14 days");
    }

    @Test
    void otherCountries_areNotAnswered() throws Exception {
        Map<String, String> fields = message("my card is broken");
        fields.put("From", "whatsapp:+33612345678");

        assertThat(TwilioCaller.texts(twilio.signed(fields))).isEmpty();
    }

    @Test
    void whatTwilioHasAnsweredItself_isLeftAlone() throws Exception {
        Map<String, String> fields = message("STOP");
        fields.put("OptOutType", "STOP");

        assertThat(TwilioCaller.texts(twilio.signed(fields))).isEmpty();
    }
}
