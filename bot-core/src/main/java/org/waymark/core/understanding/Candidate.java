package org.waymark.core.understanding;

import org.waymark.core.corpus.IntentId;

/**
 * An entry that a question may be about.
 *
 * @param intent which entry
 * @param probability from 0 to 1
 */
public record Candidate(IntentId intent, double probability) {

    /** Refuses what is no probability. */
    public Candidate {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }
}
