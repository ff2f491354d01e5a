package org.waymark.core.conversation;

import java.util.List;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Phrase;

/** Where a person is. */
public sealed interface Place {

    /**
     * In front of a list.
     *
     * @param heading what is said above the list
     * @param choices what can be picked, numbered from 1
     */
    record AtList(Phrase heading, List<Choice> choices) implements Place {

        /** Copies the list. */
        public AtList {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Reading an entry.
     *
     * @param intent which
     * @param partsRead how many parts of the full text were sent after the short one
     */
    record AtEntry(IntentId intent, int partsRead) implements Place {}

    /**
     * In front of an entry of which nothing was shown yet: after the first words to a person in danger.
     *
     * @param intent which
     */
    record Before(IntentId intent) implements Place {}
}
