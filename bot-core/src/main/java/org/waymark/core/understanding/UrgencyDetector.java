package org.waymark.core.understanding;

import java.util.Optional;
import org.waymark.core.corpus.Language;

/** Port: sees danger before anything else is done with a message. */
public interface UrgencyDetector {

    /**
     * Looks for danger, in every language we serve.
     *
     * @param text what the person wrote
     * @return the most urgent danger in it, or nothing
     */
    Optional<Danger> detect(String text);

    /**
     * The same danger in other words.
     *
     * @param language in which they are wanted
     * @param danger that was seen, by a sign of any language
     * @return the words for that kind of danger in the language; unchanged where there are none
     */
    default Danger in(Language language, Danger danger) {
        return danger;
    }
}
