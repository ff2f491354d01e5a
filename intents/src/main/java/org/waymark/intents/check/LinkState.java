package org.waymark.intents.check;

import java.net.URI;

/** What became of a link that was opened. */
sealed interface LinkState {

    /** It opens. */
    record Opens() implements LinkState {}

    /**
     * It opens, but at another address: a browser is sent on.
     *
     * @param to where it is now
     */
    record Moved(URI to) implements LinkState {}

    /**
     * Nobody can say: the site does not let programs look.
     *
     * @param why a whole sentence
     */
    record Closed(String why) implements LinkState {}

    /**
     * People who tap it find nothing.
     *
     * @param why a whole sentence
     */
    record Broken(String why) implements LinkState {}
}
