package org.waymark.core.message;

import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Understanding;

/** What comes of one message. */
public sealed interface Answer {

    /**
     * Something to say.
     *
     * @param understanding what we took the message for
     * @param language the language it was in, as far as we can tell
     * @param replyLanguage the language of the reply
     * @param message the reply
     */
    record Said(Understanding understanding, Language language, Language replyLanguage, OutboundMessage message)
            implements Answer {}

    /** Nothing to say: the person was told already that they write too fast. */
    record Silent() implements Answer {}
}
