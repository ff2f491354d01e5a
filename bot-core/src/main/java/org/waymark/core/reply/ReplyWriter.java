package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.conversation.Choice;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.sms.Segments;
import org.waymark.core.understanding.Danger;

/**
 * Puts replies into words. The phone number and the link always come first: they help even when the rest arrives late, out of
 * order or not at all, and they expose nobody on a locked screen.
 */
public final class ReplyWriter {

    /** Phrases after which a person to call is named. */
    private static final Set<Phrase> WITH_A_PERSON_TO_CALL = EnumSet.of(
            Phrase.NO_ANSWER, Phrase.NO_ANSWER_AGAIN, Phrase.NO_ANSWER_IN_LANGUAGE, Phrase.INSULT, Phrase.TROUBLE);

    /** Phrases below which the topics and the languages can be chosen, where there are buttons. */
    private static final Set<Phrase> WITH_LANGUAGES = EnumSet.of(Phrase.STARTED, Phrase.HELP, Phrase.NEW_START);

    private final Corpus corpus;
    private final Operation operation;

    /**
     * With the words of this corpus.
     *
     * @param corpus whose entries and phrases are used
     * @param operation who runs the bot, and which day it is
     */
    public ReplyWriter(Corpus corpus, Operation operation) {
        this.corpus = corpus;
        this.operation = operation;
    }

    /**
     * Writes one reply.
     *
     * @param reply what is to be said
     * @param language in which language
     * @param form how much at once
     * @return the message
     */
    public OutboundMessage write(Reply reply, Language language, Form form) {
        Phrases phrases = corpus.phrases(language);
        if (reply instanceof Reply.Card card) {
            return card(card, phrases, form);
        }
        if (reply instanceof Reply.NextPart next) {
            return cards(phrases).part(next);
        }
        if (reply instanceof Reply.Listing listing) {
            return lists(phrases).write(listing, form);
        }
        if (reply instanceof Reply.Because because) {
            return OutboundMessage.of(new WhyWriter(corpus, phrases).write(because.why()));
        }
        if (reply instanceof Reply.Alarm alarm) {
            return alarm(alarm.danger(), phrases);
        }
        return says(((Reply.Says) reply).phrase(), phrases, form);
    }

    /** What can be read at once comes first: the hint for MORE is left out where it would cost a segment more. */
    private static OutboundMessage alarm(Danger danger, Phrases phrases) {
        Action.Press more = more(phrases);
        List<Block> words = List.of(new Block.Text(danger.words()));
        OutboundMessage hinting = new OutboundMessage(words, List.of(), List.of(more));
        int alone =
                Segments.of(PlainText.tight(OutboundMessage.of(danger.words()))).count();
        return Segments.of(PlainText.tight(hinting)).count() == alone
                ? hinting
                : new OutboundMessage(words, List.of(), List.of(new Action.Press(more.token(), more.label())));
    }

    private OutboundMessage card(Reply.Card card, Phrases phrases, Form form) {
        CardWriter cards = cards(phrases);
        return switch (form) {
            case BRIEF -> cards.brief(card);
            case FULL -> cards.full(card, corpus.topics().contains(card.entry().topic()));
            case CARD -> cards.alone(card);
        };
    }

    /**
     * An entry to be sent to somebody who does not know the bot.
     *
     * @param card the entry
     * @param language in which language
     * @return the whole entry, with its page and a short version for the clipboard
     */
    public OutboundMessage share(Reply.Card card, Language language) {
        return cards(corpus.phrases(language)).shared(card);
    }

    /**
     * The same for two people who read together.
     *
     * @param card the entry
     * @param language of the whole text
     * @param other of the title and the words of the text message below it
     * @return both in one message
     */
    public OutboundMessage share(Reply.Card card, Language language, Language other) {
        return cards(corpus.phrases(language)).sharedInTwo(card, other);
    }

    /**
     * The parts of an entry that MORE gives one by one in the brief form.
     *
     * @param entry which
     * @param nation where the person is, or nothing where that is not known
     * @param language in which language
     * @return in reading order; empty where the entry is overdue
     */
    public List<String> parts(Entry entry, Optional<Nation> nation, Language language) {
        return cards(corpus.phrases(language)).parts(entry, nation);
    }

    /**
     * Does an entry end with the question where the person is?
     *
     * @param card the entry as it is shown
     * @return true when it does; then 1 to 4 are the nations, in the order of {@link Nation#ALL}
     */
    public boolean asksWhere(Reply.Card card) {
        return cards(corpus.phrases(Language.ENGLISH)).asksWhere(card);
    }

    /**
     * The next page of a list.
     *
     * @param listing the present page
     * @param language in which language
     * @param form how much at once
     * @return the page after it, or nothing where it is the last
     */
    public Optional<Reply.Listing> nextPage(Reply.Listing listing, Language language, Form form) {
        int end = lists(corpus.phrases(language)).end(listing, form);
        return end < listing.choices().size()
                ? Optional.of(new Reply.Listing(listing.heading(), listing.choices(), end))
                : Optional.empty();
    }

    private CardWriter cards(Phrases phrases) {
        return new CardWriter(phrases, corpus.phrases(Language.ENGLISH), operation);
    }

    private ListWriter lists(Phrases phrases) {
        return new ListWriter(corpus, phrases, more(phrases));
    }

    private OutboundMessage says(Phrase phrase, Phrases phrases, Form form) {
        List<Block> blocks =
                new ArrayList<>(List.of(new Block.Text(phrases.say(phrase, "operator", operator(phrases)))));
        List<Action> actions = new ArrayList<>();
        if (WITH_A_PERSON_TO_CALL.contains(phrase)) {
            blocks.add(cards(phrases).contact(phrases.human(), form));
            actions.add(menu(phrases));
        }
        if (WITH_LANGUAGES.contains(phrase)) {
            actions.add(new Action.Press(menu(phrases).token(), menu(phrases).label()));
            actions.add(languages(phrases));
        }
        return new OutboundMessage(blocks, List.of(), actions);
    }

    private String operator(Phrases phrases) {
        return operation.operator().isEmpty()
                ? phrases.say(Phrase.OPERATOR_UNNAMED)
                : phrases.say(Phrase.OPERATOR, "name", operation.operator());
    }

    static Action.Press more(Phrases phrases) {
        return new Action.Press(
                new Choice.ToCommand(Command.MORE).token(),
                phrases.say(Phrase.MORE_BUTTON),
                phrases.say(Phrase.REPLY_MORE));
    }

    private static Action.Press languages(Phrases phrases) {
        return new Action.Press(new Choice.ToCommand(Command.LANG).token(), phrases.say(Phrase.LANGUAGE_BUTTON));
    }

    private static Action.Press menu(Phrases phrases) {
        return new Action.Press(
                new Choice.ToCommand(Command.MENU).token(),
                phrases.say(Phrase.MENU_BUTTON),
                phrases.say(Phrase.REPLY_MENU));
    }
}
