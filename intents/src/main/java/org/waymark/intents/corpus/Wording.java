package org.waymark.intents.corpus;

import java.util.List;
import org.waymark.core.corpus.Language;

/**
 * Words that texts of one language must not use.
 *
 * @param language whose texts
 * @param exposing never in the first line of a message, in lower case
 * @param advice nowhere, in lower case
 */
public record Wording(Language language, List<String> exposing, List<String> advice) {

    /** Copies the lists. */
    public Wording {
        exposing = List.copyOf(exposing);
        advice = List.copyOf(advice);
    }
}
