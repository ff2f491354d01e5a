package org.waymark.channels.sms;

import org.waymark.core.conversation.Choice;
import org.waymark.core.corpus.Command;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.PersonKey;

/** People who sent STOP where we did not hear it: to Twilio, which tells us when we try to write to them. */
final class OptOuts {

    private final Inbox inbox;

    OptOuts(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Forgets a person, and answers nothing but danger until they send START.
     *
     * @param sid the message that could not be sent
     */
    void left(PersonKey person, String sid) {
        inbox.forget(person);
        Content stop = new Content.Tap(new Choice.ToCommand(Command.STOP).token());
        inbox.receive(new InboundMessage(new MessageKey("sms-left:" + sid), person, Form.BRIEF, stop));
    }
}
