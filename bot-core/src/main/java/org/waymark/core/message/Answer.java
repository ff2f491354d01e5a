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

    /**
     * A short thank-you for a press on a button: where there is room for it, and no message of its own.
     *
     * @param words at most 200 characters (Bot API, answerCallbackQuery)
     */
    record Noted(String words) implements Answer {}

    /** Nothing to say: the person was told already that they write too fast, or others read along and we are not sure. */
    record Silent() implements Answer {}

    /**
     * Not yet: the store cannot be written, so it could not be known that this message was answered. The channel must not
     * acknowledge the message, so that it comes again. Danger is never answered with this.
     */
    record NotNow() implements Answer {}
}
