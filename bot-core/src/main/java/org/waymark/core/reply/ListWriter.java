package org.waymark.core.reply;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.conversation.Choice;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.sms.Segments;

/** Puts a list into words, in one language. In the brief form a page is as long as two text messages. */
final class ListWriter {

    private static final int SEGMENTS = 2;

    private final Corpus corpus;
    private final Phrases phrases;
    private final Action more;

    ListWriter(Corpus corpus, Phrases phrases, Action more) {
        this.corpus = corpus;
        this.phrases = phrases;
        this.more = more;
    }

    OutboundMessage write(Reply.Listing listing, Form form) {
        return page(listing, end(listing, form));
    }

    /** How many titles stand on this page and those before it. */
    int end(Reply.Listing listing, Form form) {
        int size = listing.choices().size();
        if (form == Form.FULL || fits(page(listing, size))) {
            return size;
        }
        int end = listing.from() + 1;
        while (end < size && fits(page(listing, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean fits(OutboundMessage page) {
        return Segments.of(PlainText.tight(page)).count() <= SEGMENTS;
    }

    private OutboundMessage page(Reply.Listing listing, int end) {
        List<Button> titles = new ArrayList<>();
        for (int i = listing.from(); i < end; i++) {
            Choice choice = listing.choices().get(i);
            titles.add(new Button(i + 1, choice.token(), label(choice)));
        }
        List<Block> heading = List.of(new Block.Text(phrases.say(listing.heading())));
        boolean goesOn = end < listing.choices().size();
        List<Action> actions = new ArrayList<>(goesOn ? List.of(more) : List.of());
        if (listing.heading() == Phrase.TOPIC) {
            Choice back = new Choice.ToCommand(Command.BACK);
            actions.add(new Action.Press(back.token(), phrases.say(Phrase.BACK_BUTTON)));
        }
        return new OutboundMessage(heading, titles, actions);
    }

    private String label(Choice choice) {
        if (choice instanceof Choice.ToEntry entry) {
            return corpus.entry(entry.intent())
                    .map(found -> found.text(phrases.language()).title())
                    .orElse(entry.intent().value());
        }
        if (choice instanceof Choice.ToTopic topic) {
            return phrases.topics().getOrDefault(topic.topic(), topic.topic());
        }
        if (choice instanceof Choice.ToLanguage other) {
            return corpus.phrases(other.language()).name();
        }
        if (choice instanceof Choice.ToNation there) {
            return phrases.name(there.nation());
        }
        return choice.token();
    }
}
