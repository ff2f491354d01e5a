package org.waymark.core.conversation;

import java.util.List;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Phrase;

/** Where a person is. */
public sealed interface Place {

    /**
     * What a number picks here.
     *
     * @return numbered from 1; empty where there is nothing to pick
     */
    List<Choice> choices();

    /**
     * In front of a list.
     *
     * @param heading what is said above the list
     * @param choices what can be picked, numbered from 1, also what stands on another page
     * @param from how many stand on the pages before this one
     */
    record AtList(Phrase heading, List<Choice> choices, int from) implements Place {

        /** Copies the list. */
        public AtList {
            choices = List.copyOf(choices);
        }

        /**
         * In front of the first page.
         *
         * @param heading what is said above the list
         * @param choices what can be picked
         */
        public AtList(Phrase heading, List<Choice> choices) {
            this(heading, choices, 0);
        }
    }

    /**
     * Reading an entry.
     *
     * @param intent which
     * @param partsRead how many parts of the full text were sent after the short one
     * @param choices the nations, while the person is asked where they are
     */
    record AtEntry(IntentId intent, int partsRead, List<Choice> choices) implements Place {

        /** Copies the list. */
        public AtEntry {
            choices = List.copyOf(choices);
        }

        /**
         * After one more part of the full text.
         *
         * @return the place there
         */
        public AtEntry read() {
            return new AtEntry(intent, partsRead + 1, choices);
        }

        /** After the person said where they are. */
        AtEntry answered() {
            return new AtEntry(intent, partsRead, List.of());
        }
    }

    /**
     * In front of an entry of which nothing was shown yet: after the first words to a person in danger.
     *
     * @param intent which
     */
    record Before(IntentId intent) implements Place {

        @Override
        public List<Choice> choices() {
            return List.of();
        }
    }
}
