package org.waymark.core.spending;

import org.waymark.core.message.PersonKey;

/** Port: how often a person was answered to the same words within an hour. Two machines that answer each other never end. */
public interface Repeats {

    /**
     * May these words be answered once more? An answer that is allowed is counted.
     *
     * @param person who wrote them
     * @param words what they wrote; never kept, only a fingerprint of it
     * @param most answers within an hour
     * @return false where there were as many already
     */
    boolean allows(PersonKey person, String words, int most);
}
