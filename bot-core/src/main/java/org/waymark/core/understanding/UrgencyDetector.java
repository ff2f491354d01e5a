package org.waymark.core.understanding;

import java.util.Optional;

/** Port: sees danger before anything else is done with a message. */
public interface UrgencyDetector {

    /**
     * Looks for danger, in every language we serve.
     *
     * @param text what the person wrote
     * @return the most urgent danger in it, or nothing
     */
    Optional<Danger> detect(String text);
}
