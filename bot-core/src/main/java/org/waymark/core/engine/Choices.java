package org.waymark.core.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Pick;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Understanding;

/** What happens when a person picks from a list or presses a button. */
final class Choices {

    private final Corpus corpus;
    private final Commands commands;

    Choices(Corpus corpus, Commands commands) {
        this.corpus = corpus;
        this.commands = commands;
    }

    /** A number: it refers to the last list that was shown. */
    Turn number(int number, Conversation now, Form form) {
        List<Choice> open = now.openChoices();
        if (number >= 1 && number <= open.size()) {
            return pick(open.get(number - 1), now, form);
        }
        List<Choice> again = open.isEmpty() ? commands.topics() : open;
        return stepped(new Reply.Listing(Phrase.NO_SUCH_CHOICE, again), now.at(new Place.AtList(Phrase.MENU, again)));
    }

    Turn pick(Choice choice, Conversation now, Form form) {
        if (choice instanceof Choice.ToEntry entry) {
            return entry(entry, now);
        }
        if (choice instanceof Choice.ToTopic topic) {
            return topic(topic, now);
        }
        if (choice instanceof Choice.ToLanguage language) {
            return language(language.language(), now);
        }
        return commands.obey(((Choice.ToCommand) choice).command(), now, form);
    }

    /** A button that we cannot read any more. */
    Turn old(Conversation now) {
        List<Choice> topics = commands.topics();
        return stepped(new Reply.Listing(Phrase.OLD_BUTTON, topics), now.at(new Place.AtList(Phrase.MENU, topics)));
    }

    private Turn entry(Choice.ToEntry choice, Conversation now) {
        return corpus.entry(choice.intent())
                .map(entry -> new Turn(
                        new Understanding.Picked(entry.id()),
                        new Reply.Card(entry),
                        remembering(entry.id(), now).at(new Place.AtEntry(entry.id(), 0))))
                .orElseGet(() -> old(now));
    }

    /** Where a question could be about several entries, what was picked is what the question meant: it is not asked again. */
    private static Conversation remembering(IntentId picked, Conversation now) {
        return now.openList()
                .filter(list -> list.heading() == Phrase.CHOOSE)
                .map(list -> entries(list.choices()))
                .filter(offered -> offered.contains(picked))
                .map(offered -> now.picking(new Pick(offered, picked)))
                .orElse(now);
    }

    private static Set<IntentId> entries(List<Choice> choices) {
        return choices.stream()
                .filter(Choice.ToEntry.class::isInstance)
                .map(choice -> ((Choice.ToEntry) choice).intent())
                .collect(Collectors.toSet());
    }

    private Turn topic(Choice.ToTopic choice, Conversation now) {
        List<Choice> entries = corpus.entriesOf(choice.topic()).stream()
                .map(entry -> (Choice) new Choice.ToEntry(entry.id()))
                .toList();
        if (entries.isEmpty() || !corpus.topics().contains(choice.topic())) {
            return old(now);
        }
        return stepped(new Reply.Listing(Phrase.TOPIC, entries), now.at(new Place.AtList(Phrase.TOPIC, entries)));
    }

    private Turn language(Language language, Conversation now) {
        return corpus.languages().contains(language)
                ? stepped(new Reply.Says(Phrase.LANGUAGE_SET), now.in(language))
                : old(now);
    }

    private static Turn stepped(Reply reply, Conversation next) {
        return new Turn(new Understanding.Stepped(), reply, next);
    }
}
