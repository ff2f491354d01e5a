package org.waymark.core.engine;

import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.understanding.Understanding;

/** What each command word does. */
final class Commands {

    private final Corpus corpus;
    private final Cards cards;
    private final ReplyWriter writer;

    Commands(Corpus corpus, Cards cards, ReplyWriter writer) {
        this.corpus = corpus;
        this.cards = cards;
        this.writer = writer;
    }

    Turn obey(Command command, Conversation now, Form form) {
        return switch (command) {
            case MORE -> more(now, form);
            case BACK -> show(command, now.back());
            case MENU -> list(command, now, Phrase.MENU, topics());
            case LANG -> list(command, now, Phrase.LANGUAGES, languages());
            case HELP -> say(command, Phrase.HELP, now);
            case PRIVACY -> say(command, Phrase.PRIVACY, now);
            case STOP -> say(command, Phrase.STOPPED, now.stopped(true));
            case START -> say(command, Phrase.STARTED, now.stopped(false));
            case FORGET -> say(command, Phrase.FORGOTTEN, Conversation.fresh());
            case NEW -> say(command, Phrase.NEW_START, Conversation.fresh());
        };
    }

    /** The topics as choices. */
    List<Choice> topics() {
        return corpus.topics().stream()
                .map(topic -> (Choice) new Choice.ToTopic(topic))
                .toList();
    }

    private List<Choice> languages() {
        return corpus.languages().stream()
                .map(language -> (Choice) new Choice.ToLanguage(language))
                .toList();
    }

    private Turn more(Conversation now, Form form) {
        Optional<Place> place = now.place();
        if (place.isPresent() && place.get() instanceof Place.Before before) {
            return corpus.entry(before.intent())
                    .map(entry -> cards.replace(new Understanding.Commanded(Command.MORE), entry, now))
                    .orElseGet(() -> say(Command.MORE, Phrase.NOTHING_MORE, now));
        }
        if (place.isPresent() && place.get() instanceof Place.AtList list) {
            return writer.nextPage(listing(list), now.language(), form)
                    .map(page -> turn(
                            Command.MORE,
                            page,
                            now.replacing(new Place.AtList(page.heading(), page.choices(), page.from()))))
                    .orElseGet(() -> say(Command.MORE, Phrase.NOTHING_MORE, now));
        }
        if (place.isPresent() && place.get() instanceof Place.AtEntry reading) {
            return corpus.entry(reading.intent())
                    .map(entry -> more(entry, reading, now, form))
                    .orElseGet(() -> say(Command.MORE, Phrase.NOTHING_MORE, now));
        }
        return say(Command.MORE, Phrase.NOTHING_MORE, now);
    }

    private Turn more(Entry entry, Place.AtEntry reading, Conversation now, Form form) {
        int parts = form == Form.BRIEF
                ? writer.parts(entry, now.nation(), now.language()).size()
                : 0;
        if (reading.partsRead() < parts) {
            return turn(
                    Command.MORE,
                    new Reply.NextPart(entry, now.nation(), reading.partsRead()),
                    now.replacing(reading.read()));
        }
        List<Choice> related = entry.related().stream()
                .filter(id -> corpus.entry(id).isPresent())
                .map(id -> (Choice) new Choice.ToEntry(id))
                .toList();
        return related.isEmpty()
                ? say(Command.MORE, Phrase.NOTHING_MORE, now)
                : list(Command.MORE, now, Phrase.RELATED, related);
    }

    /** Shows the place where the conversation now is, or the menu where it is nowhere. */
    private Turn show(Command command, Conversation now) {
        Place place = now.place().orElse(new Place.AtList(Phrase.MENU, topics()));
        if (place instanceof Place.AtList list) {
            return turn(command, listing(list), now);
        }
        Optional<Entry> entry = corpus.entry(
                place instanceof Place.AtEntry reading ? reading.intent() : ((Place.Before) place).intent());
        return entry.map(found -> cards.replace(new Understanding.Commanded(command), found, now))
                .orElseGet(() -> say(command, Phrase.OLD_BUTTON, now));
    }

    private static Reply.Listing listing(Place.AtList list) {
        return new Reply.Listing(list.heading(), list.choices(), list.from());
    }

    private static Turn list(Command command, Conversation now, Phrase heading, List<Choice> choices) {
        return turn(command, new Reply.Listing(heading, choices), now.at(new Place.AtList(heading, choices)));
    }

    private static Turn say(Command command, Phrase phrase, Conversation next) {
        return turn(command, new Reply.Says(phrase), next);
    }

    private static Turn turn(Command command, Reply reply, Conversation next) {
        return new Turn(new Understanding.Commanded(command), reply, next);
    }
}
