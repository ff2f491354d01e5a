package org.waymark.core.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Place;
import org.waymark.core.conversation.Why;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Understanding;

/** What happens with a question in a person's own words. */
final class Questions {

    private static final int MOST_QUESTIONS = 3;

    /** A longer message is a story, of which the whole says less than its sentences. */
    private static final int MOST_SENTENCES_OF_A_QUESTION = 4;

    /** So many times less likely than the first, an entry is second by chance. */
    private static final int CHANCE = 10;

    private static final int MOST_RELATED = 2;

    private final Corpus corpus;
    private final Cards cards;
    private final Matcher matcher;
    private final Function<Language, ConfidenceRules> rules;

    Questions(Corpus corpus, Cards cards, Matcher matcher, Function<Language, ConfidenceRules> rules) {
        this.corpus = corpus;
        this.cards = cards;
        this.matcher = matcher;
        this.rules = rules;
    }

    Turn ask(String question, Language language, Conversation now, Form form) {
        Understanding understanding = understand(question, language);
        if (understanding instanceof Understanding.Answered answered) {
            // Only a button can carry the evidence, and working it out takes as long as the answer itself.
            Optional<Why> why = form == Form.FULL ? why(question, language, answered) : Optional.empty();
            return cards.show(understanding, entry(answered.intent()), now, why);
        }
        if (understanding instanceof Understanding.Undecided undecided) {
            return now.pickFrom(intents(undecided))
                    .map(before -> card(before, new Understanding.Picked(before), now))
                    .orElseGet(() -> choice(undecided, undecided.candidates(), Phrase.CHOOSE, now));
        }
        if (understanding instanceof Understanding.Several several) {
            return choice(several, several.candidates(), Phrase.SEVERAL_QUESTIONS, now);
        }
        return unknown(understanding, language, now);
    }

    /** One question, or several that we are sure of, or those in a long story. */
    private Understanding understand(String message, Language language) {
        Understanding whole = decide(message, language);
        List<String> sentences = Sentences.of(message);
        if (whole instanceof Understanding.Unknown || sentences.size() > MOST_SENTENCES_OF_A_QUESTION) {
            return inside(sentences, language).orElse(whole);
        }
        List<Candidate> asked =
                answered(Sentences.questions(message, corpus.phrases(language).joiners()), language);
        return asked.size() > 1
                ? new Understanding.Several(asked.stream().limit(MOST_QUESTIONS).toList())
                : whole;
    }

    /** What single sentences of a story ask, the surest first. */
    private Optional<Understanding> inside(List<String> sentences, Language language) {
        List<Candidate> answered = answered(sentences, language).stream()
                .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
                .limit(MOST_QUESTIONS)
                .toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = answered.get(0);
        return Optional.of(
                answered.size() == 1
                        ? new Understanding.Answered(first.intent(), first.probability())
                        : new Understanding.Several(answered));
    }

    /** In a language that we do not write, titles to choose from are no help: a sure answer, or a person who has interpreters. */
    private Understanding decide(String question, Language language) {
        Understanding decided = rules.apply(language).decide(question, known(matcher.rank(question, language)));
        if (decided instanceof Understanding.Undecided undecided) {
            return corpus.languages().contains(language)
                    ? sensible(undecided)
                    : new Understanding.Unknown(undecided.candidates().get(0).probability());
        }
        return decided;
    }

    /** Beside the only likely entry, what is related to it helps more than what is likely next by chance. */
    private Understanding sensible(Understanding.Undecided undecided) {
        Candidate first = undecided.candidates().get(0);
        double next = undecided.candidates().stream()
                .skip(1)
                .mapToDouble(Candidate::probability)
                .findFirst()
                .orElse(0);
        if (next * CHANCE > first.probability()) {
            return undecided;
        }
        List<Candidate> related = corpus.entry(first.intent()).orElseThrow().related().stream()
                .filter(intent -> corpus.entry(intent).isPresent())
                .limit(MOST_RELATED)
                .map(intent -> new Candidate(intent, next))
                .toList();
        return related.isEmpty()
                ? undecided
                : new Understanding.Undecided(
                        Stream.concat(Stream.of(first), related.stream()).toList());
    }

    /** The entries of the menu that single sentences are about for sure, each once; a greeting is no question. */
    private List<Candidate> answered(List<String> sentences, Language language) {
        if (sentences.size() < 2) {
            return List.of();
        }
        Map<IntentId, Candidate> answered = new LinkedHashMap<>();
        for (String sentence : sentences) {
            if (decide(sentence, language) instanceof Understanding.Answered sure && isInMenu(sure.intent())) {
                answered.putIfAbsent(sure.intent(), new Candidate(sure.intent(), sure.confidence()));
            }
        }
        return List.copyOf(answered.values());
    }

    private boolean isInMenu(IntentId intent) {
        return corpus.entry(intent)
                .filter(entry -> corpus.topics().contains(entry.topic()))
                .isPresent();
    }

    private Turn card(IntentId intent, Understanding understanding, Conversation now) {
        return cards.show(understanding, entry(intent), now);
    }

    /** Only entries that the corpus holds are ranked. */
    private Entry entry(IntentId intent) {
        return corpus.entry(intent).orElseThrow();
    }

    private Optional<Why> why(String question, Language language, Understanding.Answered answered) {
        double next = matcher.rank(question, language).stream()
                .filter(candidate -> !candidate.intent().equals(answered.intent()))
                .mapToDouble(Candidate::probability)
                .max()
                .orElse(0);
        List<String> questions = corpus.questions(answered.intent(), language);
        return matcher.nearest(question, language, answered.intent())
                .filter(nearest -> nearest.number() >= 1 && nearest.number() <= questions.size())
                .map(nearest -> Why.of(
                        answered.intent(),
                        language,
                        answered.confidence(),
                        Math.max(0, answered.confidence() - next),
                        nearest,
                        questions.get(nearest.number() - 1)));
    }

    private static Set<IntentId> intents(Understanding.Undecided undecided) {
        return undecided.candidates().stream().map(Candidate::intent).collect(Collectors.toSet());
    }

    private static Turn choice(
            Understanding understanding, List<Candidate> candidates, Phrase heading, Conversation now) {
        List<Choice> choices = candidates.stream()
                .map(candidate -> (Choice) new Choice.ToEntry(candidate.intent()))
                .toList();
        return new Turn(understanding, new Reply.Listing(heading, choices), now.at(new Place.AtList(heading, choices)));
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
