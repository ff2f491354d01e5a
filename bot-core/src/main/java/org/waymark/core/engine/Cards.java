package org.waymark.core.engine;

import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Place;
import org.waymark.core.conversation.Why;
import org.waymark.core.corpus.Entry;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.understanding.Understanding;

/** Shows an entry from its beginning, and remembers the question where the person is. */
final class Cards {

    private final ReplyWriter writer;

    Cards(ReplyWriter writer) {
        this.writer = writer;
    }

    /** Moves on to an entry. */
    Turn show(Understanding understanding, Entry entry, Conversation now) {
        return show(understanding, entry, now, Optional.empty());
    }

    /** Moves on to an entry that was found. */
    Turn show(Understanding understanding, Entry entry, Conversation now, Optional<Why> why) {
        Reply.Card card = new Reply.Card(entry, now.nation(), why);
        return new Turn(understanding, card, now.at(place(card)));
    }

    /** Shows an entry in the stead of the present place. */
    Turn replace(Understanding understanding, Entry entry, Conversation now) {
        Reply.Card card = new Reply.Card(entry, now.nation());
        return new Turn(understanding, card, now.replacing(place(card)));
    }

    private Place place(Reply.Card card) {
        return new Place.AtEntry(
                card.entry().id(),
                0,
                writer.asksWhere(card) ? Choice.ToNation.any(card.entry().id()) : List.of());
    }
}
