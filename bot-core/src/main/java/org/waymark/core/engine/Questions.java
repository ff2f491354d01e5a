package org.waymark.core.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Understanding;

/** What happens with a question in a person's own words. */
final class Questions {

    private final Corpus corpus;
    private final Cards cards;
    private final Matcher matcher;
    private final ConfidenceRules rules;

    Questions(Corpus corpus, Cards cards, Matcher matcher, ConfidenceRules rules) {
        this.corpus = corpus;
        this.cards = cards;
        this.matcher = matcher;
        this.rules = rules;
    }

    Turn ask(String question, Language language, Conversation now) {
        Understanding understanding = rules.decide(question, known(matcher.rank(question, language)));
        if (understanding instanceof Understanding.Answered answered) {
            return card(answered.intent(), answered, now);
        }
        if (understanding instanceof Understanding.Undecided undecided) {
            return now.pickFrom(intents(undecided))
                    .map(before -> card(before, new Understanding.Picked(before), now))
                    .orElseGet(() -> choice(undecided, now));
        }
        return unknown(understanding, language, now);
    }

    /** Only entries that the corpus holds are ranked. */
    private Turn card(IntentId intent, Understanding understanding, Conversation now) {
        return cards.show(understanding, corpus.entry(intent).orElseThrow(), now);
    }

    private static Set<IntentId> intents(Understanding.Undecided undecided) {
        return undecided.candidates().stream().map(Candidate::intent).collect(Collectors.toSet());
    }

    private static Turn choice(Understanding.Undecided undecided, Conversation now) {
        List<Choice> choices = undecided.candidates().stream()
                .map(candidate -> (Choice) new Choice.ToEntry(candidate.intent()))
                .toList();
        return new Turn(
                undecided, new Reply.Listing(Phrase.CHOOSE, choices), now.at(new Place.AtList(Phrase.CHOOSE, choices)));
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
