package org.waymark.channels.sms;

import com.twilio.twiml.MessagingResponse;
import com.twilio.twiml.messaging.Body;
import com.twilio.twiml.messaging.Message;
import java.net.URI;
import java.util.List;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Form;
import org.waymark.core.reply.PlainText;

/** Our answer becomes plain texts, and those become TwiML. */
final class SmsWriter {

    /** The longest body of one message, in UTF-16 units (Twilio, error 21617). */
    static final int LONGEST = 1_600;

    private SmsWriter() {}

    /** What is sent, one message each; nothing for silence. */
    static List<String> texts(Answer answer, Form form) {
        if (answer instanceof Answer.Said said) {
            String text = form == Form.BRIEF ? PlainText.tight(said.message()) : PlainText.airy(said.message());
            return LongText.cut(text, LONGEST);
        }
        return List.of();
    }

    /** A response that sends these texts. Without texts it is empty, and that on purpose. */
    static String twiml(List<String> texts, URI statusCallback) {
        MessagingResponse.Builder response = new MessagingResponse.Builder();
        for (String text : texts) {
            response.message(new Message.Builder()
                    .statusCallback(statusCallback)
                    .body(new Body.Builder(text).build())
                    .build());
        }
        return response.build().toXml();
    }
}
