package org.waymark.intents.check;

import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Something that must be true of a corpus. */
interface Rule {

    /**
     * Looks for what breaks this rule.
     *
     * @param corpus readable
     * @param problems takes what is wrong, with file, line and remedy
     */
    void check(TextCorpus corpus, Problems problems);
}
