package org.waymark.channels.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Answer;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.Understanding;
import org.waymark.intents.match.Evidence;
import org.waymark.intents.match.Score;

/** Says in plain words why a question got the reply it got: for editors who want to know which words to add. */
final class Explanation {

    private static final int PER_CENT = 100;

    private final Assembly parts;

    Explanation(Assembly parts) {
        this.parts = parts;
    }

    /** One thought a line. */
    List<String> of(String question, Answer.Said said) {
        if (said.understanding() instanceof Understanding.Urgent urgent) {
            return List.of("A danger sign (" + urgent.danger().kind()
                    + ") was seen. The question was not matched with entries.");
        }
        if (said.understanding() instanceof Understanding.Commanded
                || said.understanding() instanceof Understanding.Stepped) {
            return List.of("This is a word or a number that steers the bot. It was not matched with entries.");
        }
        return parts.matcher()
                .explain(question, said.language())
                .map(evidence -> lines(question, said.language(), evidence))
                .orElse(List.of("There is no word in it that any question of the corpus has."));
    }

    private List<String> lines(String question, Language language, Evidence evidence) {
        ConfidenceRule rule = parts.matcher().rules(language).of(question);
        List<String> lines = new ArrayList<>();
        lines.add("Read as: " + evidence.read());
        evidence.ranked().forEach(score -> lines.add(ranked(score)));
        lines.add(String.format(
                Locale.ROOT,
                "An answer needs %d in 100, and a lead of %d. Choices need %d.",
                perCent(rule.answerAt()),
                perCent(rule.margin()),
                perCent(rule.offerAt())));
        lines.add("Words that questions of the first entry have: " + list(evidence.matchedWords()));
        lines.add("Words that no question has: " + list(evidence.unknownWords()));
        lines.add(String.format(
                Locale.ROOT,
                "Its nearest question: %s (%d in 100 alike)",
                evidence.nearestExample(),
                perCent(evidence.nearness())));
        return lines;
    }

    private String ranked(Score score) {
        String sure = perCent(score.probability()) + " in 100: " + score.label();
        return parts.corpus()
                .entry(new IntentId(score.label()))
                .map(entry -> sure + version(entry))
                .orElse(sure);
    }

    private static String version(Entry entry) {
        return " (" + entry.text(Language.ENGLISH).title() + "; checked " + entry.checked() + ")";
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private static long perCent(double share) {
        return Math.round(share * PER_CENT);
    }
}
