package org.waymark.core.understanding;

import java.util.List;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;

/** What we took a message for. */
public sealed interface Understanding {

    /**
     * Somebody is in danger.
     *
     * @param danger which
     */
    record Urgent(Danger danger) implements Understanding {}

    /**
     * A word that works from anywhere.
     *
     * @param command which
     */
    record Commanded(Command command) implements Understanding {}

    /**
     * A place in a list, or a press on a button.
     *
     * @param intent the entry that was picked
     */
    record Picked(IntentId intent) implements Understanding {}

    /** A step in the menus that is not an entry, a number that is on no list, or a remark such as thanks. */
    record Stepped() implements Understanding {}

    /**
     * A question that we are sure of.
     *
     * @param intent its entry
     * @param confidence from 0 to 1
     */
    record Answered(IntentId intent, double confidence) implements Understanding {}

    /**
     * A question that may be about two or three entries.
     *
     * @param candidates the most likely first
     */
    record Undecided(List<Candidate> candidates) implements Understanding {

        /** Copies the list. */
        public Undecided {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Two or three questions in one message.
     *
     * @param candidates the entries in the order in which they were asked for
     */
    record Several(List<Candidate> candidates) implements Understanding {

        /** Copies the list. */
        public Several {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A question that we have no answer to.
     *
     * @param confidence of the best entry, from 0 to 1
     */
    record Unknown(double confidence) implements Understanding {}

    /** Nothing that can be read: no words, too many words, or a fault of ours. */
    record Unreadable() implements Understanding {}
}
