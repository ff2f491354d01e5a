package org.waymark.channels.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.eval.DangerFigures;
import org.waymark.intents.match.Example;
import org.waymark.intents.safety.SignDetector;
import org.waymark.intents.vector.ModelVocabulary;

/**
 * What {@code eval --danger} says.
 *
 * @param figures what was measured
 */
record DangerReport(DangerFigures figures) {

    private static final double DIGITS = 10_000;

    /** Looks for danger in each message, with the signs of a corpus. */
    static DangerReport of(TextCorpus corpus, List<Example> messages) {
        SignDetector detector = new SignDetector(corpus.dangers(), ModelVocabulary.ordinaryWords());
        Set<String> kinds = corpus.dangers().stream()
                .map(signs -> signs.danger().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        return new DangerReport(DangerFigures.of(detector, messages, kinds));
    }

    /** One JSON object. */
    String json() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        json.put("n", figures.sightings().size());
        json.put("recall", round(figures.recall()));
        json.put("right_kind", round(figures.rightKind()));
        json.put("harmless", figures.harmless());
        json.put("false_alarms", round(figures.falseAlarms()));
        ObjectNode perKind = json.putObject("per_kind");
        new TreeMap<>(figures.perKind())
                .forEach(
                        (kind, one) -> perKind.putObject(kind).put("n", one.n()).put("seen", one.seen()));
        return mapper.writeValueAsString(json);
    }

    /** The label of each message, what was seen in it, and its text. */
    String rows() {
        return figures.sightings().stream()
                .map(one -> one.message().label() + "\t" + one.seen().orElse(DangerFigures.NO_DANGER) + "\t"
                        + one.message().text())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static double round(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
