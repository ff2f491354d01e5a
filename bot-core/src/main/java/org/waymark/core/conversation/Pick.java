package org.waymark.core.conversation;

import java.util.Set;
import org.waymark.core.corpus.IntentId;

/**
 * What a person meant when a question could be about several entries.
 *
 * @param offered the entries they could choose from
 * @param picked the one they chose
 */
public record Pick(Set<IntentId> offered, IntentId picked) {

    /** Copies the set. */
    public Pick {
        offered = Set.copyOf(offered);
    }
}
