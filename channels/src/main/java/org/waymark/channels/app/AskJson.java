package org.waymark.channels.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waymark.core.message.Answer;
import org.waymark.core.reply.PlainText;
import org.waymark.core.sms.Segments;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Understanding;

/** One line of {@code ask --format json}. Its fields are a contract: see the README. */
final class AskJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AskJson() {}

    /** The lines of the explanation are printed only where it was asked for. */
    static String of(String question, Answer.Said said, List<String> why) {
        Outcome outcome = outcome(said.understanding());
        String text = PlainText.tight(said.message());
        Segments segments = Segments.of(text);
        ObjectNode json = JSON.createObjectNode();
        json.put("question", question);
        json.put("language", said.language().code());
        json.put("outcome", outcome.name());
        if (outcome.intent().isEmpty()) {
            json.putNull("intent");
        } else {
            json.put("intent", outcome.intent());
        }
        json.put("confidence", Math.round(outcome.confidence() * 10_000) / 10_000.0);
        add(json.putArray("choices"), outcome.choices());
        json.put("reply_language", said.replyLanguage().code());
        json.put("text", text);
        json.put("encoding", segments.encoding().label());
        json.put("segments", segments.count());
        add(json.putArray("links"), said.message().links());
        add(json.putArray("phones"), said.message().contacts());
        if (!why.isEmpty()) {
            add(json.putArray("why"), why);
        }
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts cannot be written", impossible);
        }
    }

    private static void add(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    /** The names of the contract. */
    private record Outcome(String name, String intent, double confidence, List<String> choices) {}

    private static Outcome outcome(Understanding understanding) {
        if (understanding instanceof Understanding.Answered answered) {
            return new Outcome("answer", answered.intent().value(), answered.confidence(), List.of());
        }
        if (understanding instanceof Understanding.Picked picked) {
            return new Outcome("answer", picked.intent().value(), 1, List.of());
        }
        if (understanding instanceof Understanding.Undecided undecided) {
            return choices(undecided.candidates());
        }
        if (understanding instanceof Understanding.Several several) {
            return choices(several.candidates());
        }
        if (understanding instanceof Understanding.Urgent urgent) {
            return new Outcome("urgent", urgent.danger().intent().value(), 1, List.of());
        }
        if (understanding instanceof Understanding.Commanded || understanding instanceof Understanding.Stepped) {
            return new Outcome("command", "", 1, List.of());
        }
        double confidence = understanding instanceof Understanding.Unknown unknown ? unknown.confidence() : 0;
        return new Outcome("none", "", confidence, List.of());
    }

    private static Outcome choices(List<Candidate> candidates) {
        List<String> choices =
                candidates.stream().map(candidate -> candidate.intent().value()).toList();
        double best =
                candidates.stream().mapToDouble(Candidate::probability).max().orElse(0);
        return new Outcome("choices", "", best, choices);
    }
}
