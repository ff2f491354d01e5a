package org.waymark.channels.sms;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Message;
import org.waymark.core.message.Answer;
import org.waymark.core.reply.PlainText;

/** Our answer becomes TwiML. */
final class SmsWriter {

    private SmsWriter() {}

    static String write(Answer answer) {
        if (answer instanceof Answer.Said said) {
            Body body = new Body.Builder(PlainText.tight(said.message())).build();
            return new MessagingResponse.Builder()
                    .message(new Message.Builder().body(body).build())
                    .build()
                    .toXml();
        }
        return nothing();
    }

    /** Says nothing, and that on purpose. */
    static String nothing() {
        return new MessagingResponse.Builder().build().toXml();
    }
}
