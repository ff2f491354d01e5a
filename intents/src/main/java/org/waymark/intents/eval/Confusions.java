package org.waymark.intents.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.Example;

/**
 * Which entries take each other's questions. Each question was held out of the training in turn; here stand those that another entry
 * would have taken then.
 */
public final class Confusions {

    private Confusions() {}

    /**
     * Questions of one entry that another one takes.
     *
     * @param asked the entry that they belong to
     * @param taker the entry that takes them
     * @param questions which
     */
    public record Pair(String asked, String taker, List<String> questions) {

        /** Copies the list. */
        public Pair {
            questions = List.copyOf(questions);
        }
    }

    /**
     * All confusions that a trained engine knows of.
     *
     * @param engine whose examples
     * @return the pairs with most questions first
     */
    public static List<Pair> of(Engine engine) {
        return pairs(Prediction.heldOut(engine).stream()
                .filter(one -> !one.isRight())
                .toList());
    }

    /**
     * What changed entries take that nobody took before.
     *
     * @param before trained on the questions before the change
     * @param after trained on those after it
     * @param changed entries whose questions are new or changed, see {@link #changed}
     * @param rules when a question counts as answered
     * @return questions that would now be answered with a changed entry, wrongly; the pairs with most questions first
     */
    public static List<Pair> captured(Engine before, Engine after, Set<String> changed, ConfidenceRules rules) {
        Set<Example> takenBefore = Prediction.heldOut(before).stream()
                .filter(one -> !one.isRight())
                .map(Prediction::example)
                .collect(Collectors.toSet());
        return pairs(Prediction.heldOut(after).stream()
                .filter(one -> !one.isRight() && one.isAnswered(rules) && changed.contains(one.best()))
                .filter(one -> !takenBefore.contains(one.example()))
                .toList());
    }

    /**
     * The entries whose questions are new or changed.
     *
     * @param before the questions before the change
     * @param after those after it
     * @return their names
     */
    public static Set<String> changed(List<Example> before, List<Example> after) {
        Map<String, Set<String>> old = questions(before);
        return questions(after).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(old.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> questions(List<Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(Example::label, Collectors.mapping(Example::text, Collectors.toSet())));
    }

    private static List<Pair> pairs(List<Prediction> wrong) {
        Map<String, Map<String, Set<String>>> taken = new TreeMap<>();
        for (Prediction one : wrong) {
            taken.computeIfAbsent(one.example().label(), asked -> new TreeMap<>())
                    .computeIfAbsent(one.best(), taker -> new LinkedHashSet<>())
                    .add(one.example().text());
        }
        List<Pair> pairs = new ArrayList<>();
        taken.forEach((asked, takers) ->
                takers.forEach((taker, questions) -> pairs.add(new Pair(asked, taker, List.copyOf(questions)))));
        pairs.sort(Comparator.comparing((Pair pair) -> pair.questions().size()).reversed());
        return pairs;
    }
}
