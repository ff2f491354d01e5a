package org.waymark.core.message;

import java.net.URI;

/** One piece of a message, in the order in which it is read. */
public sealed interface Block {

    /**
     * Whom to call or write to.
     *
     * @param words the whole line, such as {@code Call 0808 801 0503 (free, 24h)}
     * @param contact the number or e-mail address in it
     */
    record Contact(String words, String contact) implements Block {}

    /**
     * The page to read.
     *
     * @param address always https
     * @param words what stands for it where it cannot be pressed: the address, or a part of it that a phone makes a link of all the same
     */
    record Link(URI address, String words) implements Block {

        /**
         * Written out.
         *
         * @param address always https
         */
        public Link(URI address) {
            this(address, address.toString());
        }
    }

    /**
     * The title of an entry.
     *
     * @param words plain text
     */
    record Heading(String words) implements Block {}

    /**
     * Running text.
     *
     * @param words plain text; paragraphs are separated by an empty line
     */
    record Text(String words) implements Block {}

    /**
     * Where the words come from and when they were last checked.
     *
     * @param words the whole line
     */
    record Source(String words) implements Block {}
}
