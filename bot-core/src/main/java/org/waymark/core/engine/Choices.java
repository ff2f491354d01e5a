package org.waymark.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Pick;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Reply;
import org.waymark.core.understanding.Understanding;

/** What happens when a person picks from a list or presses a button. */
final class Choices {

    private final Corpus corpus;
    private final Cards cards;
    private final Commands commands;

    Choices(Corpus corpus, Cards cards, Commands commands) {
        this.corpus = corpus;
        this.cards = cards;
        this.commands = commands;
    }

    /** A number: it refers to the last list that was shown, and else to a poster. */
    Turn number(int number, Conversation now, Form form) {
        List<Choice> open = now.openChoices();
        if (number >= 1 && number <= open.size()) {
            return pick(open.get(number - 1), now, form);
        }
        return now.place()
                .filter(Place.AtList.class::isInstance)
                .map(place -> noSuchChoice((Place.AtList) place, now))
                .orElseGet(() -> poster(number, now));
    }

    private static Turn noSuchChoice(Place.AtList list, Conversation now) {
        return stepped(new Reply.Listing(Phrase.NO_SUCH_CHOICE, list.choices(), list.from()), now);
    }

    /** The number of an entry, which never changes. */
    Turn poster(int number, Conversation now) {
        return corpus.entries().stream()
                .filter(entry -> entry.number() == number)
                .findFirst()
                .map(entry -> cards.show(new Understanding.Picked(entry.id()), entry, now))
                .orElseGet(() -> topics(Phrase.NO_SUCH_ENTRY, now));
    }

    /** A choice from a list, or a button. */
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
        if (choice instanceof Choice.ToNation there) {
            return nation(there, now);
        }
        if (choice instanceof Choice.ToNumber number) {
            return poster(
                    number.number(),
                    number.language()
                            .filter(corpus.languages()::contains)
                            .map(now::in)
                            .orElse(now));
        }
        if (choice instanceof Choice.ToWhy asked) {
            return stepped(new Reply.Because(asked.why()), now);
        }
        return choice instanceof Choice.ToCommand command ? commands.obey(command.command(), now, form) : old(now);
    }

    /** A button that we cannot read any more. */
    Turn old(Conversation now) {
        return topics(Phrase.OLD_BUTTON, now);
    }

    private Turn topics(Phrase heading, Conversation now) {
        List<Choice> topics = commands.topics();
        return stepped(new Reply.Listing(heading, topics), now.at(new Place.AtList(Phrase.MENU, topics)));
    }

    /** A nation's name: the entry that is read or that asked, as it is there; or a note for later. */
    Turn nation(Nation nation, Conversation now) {
        return now.place()
                .flatMap(this::varied)
                .or(() -> now.openPlace().flatMap(this::varied))
                .map(entry -> pick(new Choice.ToNation(nation, entry.id()), now, Form.BRIEF))
                .orElseGet(() -> stepped(new Reply.Says(Phrase.NATION_SET), now.in(nation)));
    }

    private Optional<Entry> varied(Place place) {
        return place instanceof Place.AtEntry reading
                ? corpus.entry(reading.intent())
                        .filter(entry -> !entry.variants().isEmpty())
                : Optional.empty();
    }

    private Turn nation(Choice.ToNation choice, Conversation now) {
        Understanding picked = new Understanding.Picked(choice.intent());
        return corpus.entry(choice.intent())
                .map(entry -> now.isReading(entry.id())
                        ? cards.replace(picked, entry, now.in(choice.nation()))
                        : cards.show(picked, entry, now.in(choice.nation())))
                .orElseGet(() -> old(now));
    }

    private Turn entry(Choice.ToEntry choice, Conversation now) {
        return corpus.entry(choice.intent())
                .map(entry -> cards.show(new Understanding.Picked(entry.id()), entry, remembering(entry.id(), now)))
                .orElseGet(() -> old(now));
    }

    /** Where a question could be about several entries, what was picked is what the question meant: it is not asked again. */
    private static Conversation remembering(IntentId picked, Conversation now) {
        return now.openPlace()
                .filter(place -> place instanceof Place.AtList list && list.heading() == Phrase.CHOOSE)
                .map(place -> entries(place.choices()))
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
