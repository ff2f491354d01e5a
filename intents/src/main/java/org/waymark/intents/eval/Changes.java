package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Example;

/**
 * What a change of the corpus did to questions that measure the matching.
 *
 * @param worse questions that were treated better before
 * @param better questions that are treated better now
 * @param perIntent for each entry asked about: how many of its questions are answered rightly now, and were before
 * @param unknown how many questions are about entries that were not there before
 */
public record Changes(List<Change> worse, List<Change> better, Map<String, Counts> perIntent, int unknown) {

    /** How a question was treated: from the worst to the best. */
    public enum Treatment {
        /** Answered with an entry that it is not about. */
        WRONG,
        /** Not answered: choices, or "I do not know". */
        UNSURE,
        /** Answered with its entry; for a question that is not ours, not answered. */
        RIGHT
    }

    /**
     * A question that is treated otherwise than before.
     *
     * @param example the question and what it is about
     * @param before how it was treated
     * @param now how it is treated
     * @param best the likeliest entry now
     */
    public record Change(Example example, Treatment before, Treatment now, String best) {}

    /**
     * Questions of one entry.
     *
     * @param n how many
     * @param before how many of them were answered rightly
     * @param now how many are
     */
    public record Counts(int n, int before, int now) {}

    /** Copies all. */
    public Changes {
        worse = List.copyOf(worse);
        better = List.copyOf(better);
        perIntent = Map.copyOf(perIntent);
    }

    /**
     * Compares two measurements of the same questions.
     *
     * @param before what the engine before the change said
     * @param now what the engine after it says, in the same order
     * @param known the entries that the engine before knew
     * @param rules when a question counts as answered
     * @return the differences
     */
    public static Changes between(
            List<Prediction> before, List<Prediction> now, Set<String> known, ConfidenceRules rules) {
        List<Change> worse = new ArrayList<>();
        List<Change> better = new ArrayList<>();
        Map<String, Counts> perIntent = new TreeMap<>();
        int unknown = 0;
        for (int i = 0; i < now.size(); i++) {
            Example example = now.get(i).example();
            if (example.inScope() && !known.contains(example.label())) {
                unknown++;
                continue;
            }
            Change change = new Change(
                    example,
                    treatment(before.get(i), rules),
                    treatment(now.get(i), rules),
                    now.get(i).best());
            perIntent.merge(example.label(), count(change), Changes::sum);
            if (change.now().compareTo(change.before()) < 0) {
                worse.add(change);
            } else if (change.now() != change.before()) {
                better.add(change);
            }
        }
        return new Changes(worse, better, perIntent, unknown);
    }

    /**
     * The entries with fewer questions answered rightly than before.
     *
     * @return sorted by name
     */
    public Map<String, Counts> worsened() {
        Map<String, Counts> worsened = new TreeMap<>(perIntent);
        worsened.values().removeIf(counts -> counts.now() >= counts.before());
        return worsened;
    }

    private static Treatment treatment(Prediction said, ConfidenceRules rules) {
        boolean answered = said.isAnswered(rules);
        if (!said.example().inScope()) {
            return answered ? Treatment.WRONG : Treatment.RIGHT;
        }
        return !answered ? Treatment.UNSURE : said.isRight() ? Treatment.RIGHT : Treatment.WRONG;
    }

    private static Counts count(Change change) {
        return new Counts(1, change.before() == Treatment.RIGHT ? 1 : 0, change.now() == Treatment.RIGHT ? 1 : 0);
    }

    private static Counts sum(Counts a, Counts b) {
        return new Counts(a.n() + b.n(), a.before() + b.before(), a.now() + b.now());
    }
}
