package org.waymark.core.understanding;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rule for a question. One or two words ("card", "home office") say little of what somebody wants to know: they have a rule of
 * their own, and sooner get choices.
 *
 * @param usual for most questions
 * @param brief for questions of one or two words
 */
public record ConfidenceRules(ConfidenceRule usual, ConfidenceRule brief) {

    private static final int MOST_BRIEF_WORDS = 2;
    private static final Pattern GAP = Pattern.compile("\\s+");

    /**
     * The same rule for all questions.
     *
     * @param rule which
     * @return the rules
     */
    public static ConfidenceRules always(ConfidenceRule rule) {
        return new ConfidenceRules(rule, rule);
    }

    /**
     * The rule for one question.
     *
     * @param question in a person's own words
     * @return its rule
     */
    public ConfidenceRule of(String question) {
        return GAP.split(question.strip(), MOST_BRIEF_WORDS + 1).length <= MOST_BRIEF_WORDS ? brief : usual;
    }

    /**
     * Decides.
     *
     * @param question in a person's own words
     * @param ranked the entries, the most likely first
     * @return an answer, choices or unknown
     */
    public Understanding decide(String question, List<Candidate> ranked) {
        return of(question).decide(ranked);
    }
}
