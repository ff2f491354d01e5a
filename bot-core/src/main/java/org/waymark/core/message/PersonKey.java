package org.waymark.core.message;

import java.util.Objects;

/**
 * Stands for one person on one channel: a keyed hash, never a phone number, chat id or name.
 *
 * @param value the hash in hexadecimal
 */
public record PersonKey(String value) {

    /** Refuses an empty key. */
    public PersonKey {
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("a person key is empty");
        }
    }

    /** Hides the key: even a pseudonym does not belong in a log. */
    @Override
    public String toString() {
        return "PersonKey[hidden]";
    }
}
