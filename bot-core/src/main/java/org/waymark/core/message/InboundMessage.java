package org.waymark.core.message;

/**
 * One message from one person. It holds no phone number, chat id, name or place: those stay in the channel.
 *
 * @param key names this delivery
 * @param person who sent it
 * @param form how much their channel says at once
 * @param content what they sent
 */
public record InboundMessage(MessageKey key, PersonKey person, Form form, Content content) {

    /** Leaves out what the person wrote. */
    @Override
    public String toString() {
        return "InboundMessage[" + key.value() + ", " + form + "]";
    }
}
