package org.waymark.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Pick;
import org.waymark.core.conversation.Place;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;

/** A conversation in a hundred bytes or so. Choices are written as buttons carry them, so what a button survives, this does too. */
final class ConversationCodec {

    private static final int VERSION = 1;

    private static final int LIST = 'L';
    private static final int ENTRY = 'E';
    private static final int BEFORE = 'B';

    private ConversationCodec() {}

    static byte[] encode(Conversation conversation) {
        Encoding to = new Encoding(VERSION)
                .text(conversation.language().code())
                .tag(conversation.stopped() ? 1 : 0)
                .number(conversation.misses())
                .text(conversation.nation().map(Nation::code).orElse(""));
        to.list(conversation.trail(), place -> place(to, place));
        to.list(conversation.picks(), pick -> pick(to, pick));
        return to.bytes();
    }

    private static void place(Encoding to, Place place) {
        if (place instanceof Place.AtList list) {
            to.tag(LIST).text(list.heading().name()).number(list.from());
        } else if (place instanceof Place.AtEntry entry) {
            to.tag(ENTRY).text(entry.intent().value()).number(entry.partsRead());
        } else {
            to.tag(BEFORE).text(((Place.Before) place).intent().value()).number(0);
        }
        to.list(place.choices(), choice -> to.text(choice.token()));
    }

    private static void pick(Encoding to, Pick pick) {
        to.list(pick.offered(), offered -> to.text(offered.value()));
        to.text(pick.picked().value());
    }

    /**
     * Reads a conversation.
     *
     * @return it, or nothing where the bytes make no sense; without a place that this program does not know
     */
    static Optional<Conversation> decode(byte[] bytes) {
        return Decoding.of(bytes, VERSION, ConversationCodec::conversation);
    }

    private static Conversation conversation(Decoding from) {
        Language language = new Language(from.text());
        boolean stopped = from.tag() != 0;
        int misses = from.number();
        Optional<Nation> nation = Nation.ofCode(from.text());
        List<Place> trail =
                from.list(() -> place(from)).stream().flatMap(Optional::stream).toList();
        List<Pick> picks = from.list(() -> pick(from));
        return new Conversation(language, trail, stopped, misses, picks, nation);
    }

    private static Optional<Place> place(Decoding from) {
        int tag = from.tag();
        String name = from.text();
        int number = from.number();
        List<Optional<Choice>> read = from.list(() -> Choice.parse(from.text()));
        List<Choice> choices = read.stream().flatMap(Optional::stream).toList();
        // Numbers are places in the list: with one gone, the others would mean something else.
        return choices.size() < read.size() ? Optional.empty() : known(tag, name, number, choices);
    }

    private static Optional<Place> known(int tag, String name, int number, List<Choice> choices) {
        try {
            return switch (tag) {
                case LIST -> Optional.of(new Place.AtList(Phrase.valueOf(name), choices, number));
                case ENTRY -> Optional.of(new Place.AtEntry(new IntentId(name), number, choices));
                case BEFORE -> Optional.of(new Place.Before(new IntentId(name)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException ofAnotherProgram) {
            return Optional.empty();
        }
    }

    private static Pick pick(Decoding from) {
        List<IntentId> offered = from.list(() -> new IntentId(from.text()));
        return new Pick(new HashSet<>(offered), new IntentId(from.text()));
    }
}
