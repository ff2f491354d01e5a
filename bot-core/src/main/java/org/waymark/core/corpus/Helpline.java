package org.waymark.core.corpus;

import java.util.Set;

/**
 * Somebody to call or write to.
 *
 * @param id its name in the corpus, such as {@code migrant_help}
 * @param name what people call it
 * @param contact a phone number as people read it, or an e-mail address
 * @param textWord the word to text to the number, or empty where it is called
 * @param brief cost and hours in a few characters, such as {@code free, 24h}
 * @param hours when it answers, or empty where that is not known for certain
 * @param nations where it helps
 */
public record Helpline(
        String id, String name, String contact, String textWord, String brief, String hours, Set<Nation> nations) {

    /** Copies the nations. */
    public Helpline {
        nations = Set.copyOf(nations);
    }

    /**
     * Is this an e-mail address and not a phone number?
     *
     * @return true for e-mail
     */
    public boolean isEmail() {
        return contact.contains("@");
    }
}
