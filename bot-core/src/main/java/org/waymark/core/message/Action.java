package org.waymark.core.message;

import java.net.URI;

/** A next step that is not numbered: a button where there are buttons. */
public sealed interface Action {

    /**
     * What stands on the button.
     *
     * @return a few plain words
     */
    String label();

    /**
     * Comes back to the bot, such as MORE.
     *
     * @param token what comes back in {@link Content.Tap}; at most {@value #LONGEST_TOKEN} bytes
     * @param label what stands on the button
     * @param hint what is printed without buttons, such as {@code Reply MORE}; empty for what only a button can do
     */
    record Press(String token, String label, String hint) implements Action {

        /** The longest token, in bytes (Bot API, {@code callback_data}). */
        public static final int LONGEST_TOKEN = 64;

        /**
         * What only a button can do.
         *
         * @param token what comes back
         * @param label what stands on the button
         */
        public Press(String token, String label) {
            this(token, label, "");
        }
    }

    /**
     * Opens a page.
     *
     * @param label what stands on the button
     * @param page always https
     */
    record Open(String label, URI page) implements Action {}

    /**
     * Puts a text into the clipboard, to be sent as a text message from one's own phone.
     *
     * @param label what stands on the button
     * @param text at most {@value #LONGEST_TEXT} characters
     */
    record Copy(String label, String text) implements Action {

        /** The longest text, in UTF-16 units (Bot API, CopyTextButton). */
        public static final int LONGEST_TEXT = 256;
    }

    /**
     * Looks an entry up in another chat, for the people there.
     *
     * @param label what stands on the button
     * @param query the words to look up
     */
    record Share(String label, String query) implements Action {}
}
