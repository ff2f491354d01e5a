package org.waymark.core.understanding;

import java.util.List;
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
}
