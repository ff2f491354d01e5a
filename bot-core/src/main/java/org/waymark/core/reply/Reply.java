package org.waymark.core.reply;

import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Why;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.understanding.Danger;

/** What is to be said, before it is put into words. */
public sealed interface Reply {

    /**
     * An entry from its beginning.
     *
     * @param entry which
     * @param nation where the person is, or nothing where that is not known: they are asked then, if it matters
     * @param why the evidence that it is the answer, where there is some
     */
    record Card(Entry entry, Optional<Nation> nation, Optional<Why> why) implements Reply {

        /**
         * An entry that nobody had to find.
         *
         * @param entry which
         * @param nation where the person is, or nothing
         */
        public Card(Entry entry, Optional<Nation> nation) {
            this(entry, nation, Optional.empty());
        }
    }

    /**
     * Why an entry was the answer.
     *
     * @param why the evidence
     */
    record Because(Why why) implements Reply {}

    /**
     * The next part of an entry's full text.
     *
     * @param entry which
     * @param nation where the person is, or nothing where that is not known
     * @param part from 0, see {@link Parts}
     */
    record NextPart(Entry entry, Optional<Nation> nation, int part) implements Reply {}

    /**
     * A list to pick from, or a page of it.
     *
     * @param heading what is said above it
     * @param choices the titles of the whole list, numbered from 1
     * @param from how many stand on the pages before this one
     */
    record Listing(Phrase heading, List<Choice> choices, int from) implements Reply {

        /** Copies the list. */
        public Listing {
            choices = List.copyOf(choices);
        }

        /**
         * The first page.
         *
         * @param heading what is said above it
         * @param choices the titles
         */
        public Listing(Phrase heading, List<Choice> choices) {
            this(heading, choices, 0);
        }
    }

    /**
     * A sentence of the bot's own.
     *
     * @param phrase which
     */
    record Says(Phrase phrase) implements Reply {}

    /**
     * The fixed words for somebody in danger.
     *
     * @param danger which
     */
    record Alarm(Danger danger) implements Reply {}
}
