package org.waymark.core.message;

/**
 * Names one delivered message, so that a second delivery of it can be told from a second message.
 *
 * @param value unique over all channels, such as {@code sms:SM0123} or {@code telegram:42}
 */
public record MessageKey(String value) {

    /** Refuses an empty key. */
    public MessageKey {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a message key is empty");
        }
    }
}
