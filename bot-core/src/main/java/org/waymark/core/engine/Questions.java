package org.waymark.core.engine;

import java.util.List;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Understanding;

/** What happens with a question in a person's own words. */
final class Questions {

    private final Corpus corpus;
    private final Matcher matcher;
    private final ConfidenceRule rule;

    Questions(Corpus corpus, Matcher matcher, ConfidenceRule rule) {
        this.corpus = corpus;
        this.matcher = matcher;
        this.rule = rule;
    }

    Turn ask(String question, Language language, Conversation now) {
        Understanding understanding = rule.decide(known(matcher.rank(question, language)));
        if (understanding instanceof Understanding.Answered answered) {
            return corpus.entry(answered.intent())
                    .map(entry -> new Turn(answered, new Reply.Card(entry), now.at(new Place.AtEntry(entry.id(), 0))))
                    .orElseGet(() -> unknown(new Understanding.Unknown(answered.confidence()), language, now));
        }
        if (understanding instanceof Understanding.Undecided undecided) {
            List<Choice> choices = undecided.candidates().stream()
                    .map(candidate -> (Choice) new Choice.ToEntry(candidate.intent()))
                    .toList();
            return new Turn(
                    undecided,
                    new Reply.Listing(Phrase.CHOOSE, choices),
                    now.at(new Place.AtList(Phrase.CHOOSE, choices)));
        }
        return unknown(understanding, language, now);
    }

    private List<Candidate> known(List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> corpus.entry(candidate.intent()).isPresent())
                .toList();
    }

    private Turn unknown(Understanding understanding, Language language, Conversation now) {
        return new Turn(understanding, new Reply.Says(noAnswer(language, now)), now.missed());
    }

    private Phrase noAnswer(Language language, Conversation now) {
        if (!corpus.languages().contains(language)) {
            return Phrase.NO_ANSWER_IN_LANGUAGE;
        }
        return now.misses() == 0 ? Phrase.NO_ANSWER : Phrase.NO_ANSWER_AGAIN;
    }
}
