package org.waymark.core.understanding;

import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;

/** Port: which entries may a question be about? */
public interface Matcher {

    /**
     * Ranks the entries.
     *
     * @param question what the person wrote
     * @param language the language it is in
     * @return the most likely first; empty when nothing in the question is known
     */
    List<Candidate> rank(String question, Language language);

    /**
     * Says why an entry was ranked first.
     *
     * @param question what the person wrote
     * @param language the language it is in
     * @param intent the entry
     * @return the question of the entry that is nearest; empty where this matcher cannot say
     */
    default Optional<Nearest> nearest(String question, Language language, IntentId intent) {
        return Optional.empty();
    }
}
