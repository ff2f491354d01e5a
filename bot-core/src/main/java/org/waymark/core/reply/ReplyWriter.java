package org.waymark.core.reply;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Choice;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Action;
import org.waymark.core.message.Block;
import org.waymark.core.message.Button;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;

/**
 * Puts replies into words. The phone number and the link always come first: they help even when the rest arrives late, out of
 * order or not at all, and they expose nobody on a locked screen.
 */
public final class ReplyWriter {

    /** Phrases after which a person to call is named. */
    private static final Set<Phrase> WITH_A_PERSON_TO_CALL =
            EnumSet.of(Phrase.NO_ANSWER, Phrase.NO_ANSWER_AGAIN, Phrase.NO_ANSWER_IN_LANGUAGE, Phrase.TROUBLE);

    private final Corpus corpus;

    /**
     * With the words of this corpus.
     *
     * @param corpus whose entries and phrases are used
     */
    public ReplyWriter(Corpus corpus) {
        this.corpus = corpus;
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
            return form == Form.BRIEF ? brief(card.entry(), phrases) : full(card.entry(), phrases);
        }
        if (reply instanceof Reply.NextPart next) {
            return part(next, phrases);
        }
        if (reply instanceof Reply.Listing listing) {
            return new OutboundMessage(
                    List.of(new Block.Text(phrases.say(listing.heading()))),
                    listing.choices().stream()
                            .map(choice -> button(choice, language))
                            .toList(),
                    List.of());
        }
        if (reply instanceof Reply.Alarm alarm) {
            return new OutboundMessage(
                    List.of(new Block.Text(alarm.danger().words())), List.of(), List.of(more(phrases)));
        }
        return says(((Reply.Says) reply).phrase(), phrases);
    }

    /**
     * The parts of an entry that MORE gives one by one in the brief form.
     *
     * @param entry which
     * @param language in which language
     * @return in reading order
     */
    public List<String> parts(Entry entry, Language language) {
        return Parts.of(entry.text(language).full(), corpus.phrases(language).say(Phrase.REPLY_MORE));
    }

    private OutboundMessage brief(Entry entry, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        entry.helplines().stream().limit(1).forEach(helpline -> blocks.add(contact(helpline, phrases)));
        blocks.add(new Block.Link(entry.link()));
        blocks.add(new Block.Text(entry.text(phrases.language()).brief()));
        blocks.add(source(entry, entry.resources().get(0).brief(), phrases));
        return new OutboundMessage(blocks, List.of(), List.of(more(phrases)));
    }

    private OutboundMessage full(Entry entry, Phrases phrases) {
        EntryText text = entry.text(phrases.language());
        List<Block> blocks = new ArrayList<>();
        entry.helplines().forEach(helpline -> blocks.add(contact(helpline, phrases)));
        blocks.add(new Block.Link(entry.link()));
        blocks.add(new Block.Heading(text.title()));
        blocks.add(new Block.Text(text.full()));
        if (!entry.helplines().isEmpty()) {
            blocks.add(new Block.Text(whoAnswers(entry, phrases)));
        }
        if (entry.nations().size() < Nation.values().length) {
            blocks.add(new Block.Text(phrases.say(Phrase.ONLY_IN, "nations", nations(entry, phrases))));
        }
        blocks.add(source(entry, entry.resources().get(0).name(), phrases));
        List<Action> actions = entry.related().isEmpty() ? List.of() : List.of(more(phrases));
        return new OutboundMessage(blocks, List.of(), actions);
    }

    private OutboundMessage part(Reply.NextPart next, Phrases phrases) {
        List<String> parts = parts(next.entry(), phrases.language());
        boolean more = next.part() + 1 < parts.size() || !next.entry().related().isEmpty();
        return new OutboundMessage(
                List.of(new Block.Text(parts.get(next.part()))), List.of(), more ? List.of(more(phrases)) : List.of());
    }

    private OutboundMessage says(Phrase phrase, Phrases phrases) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text(phrases.say(phrase))));
        List<Action> actions = new ArrayList<>();
        if (WITH_A_PERSON_TO_CALL.contains(phrase)) {
            blocks.add(contact(phrases.human(), phrases));
            actions.add(menu(phrases));
        }
        return new OutboundMessage(blocks, List.of(), actions);
    }

    private static Block contact(Helpline helpline, Phrases phrases) {
        return new Block.Contact(contactLine(helpline, phrases), helpline.contact());
    }

    private static String contactLine(Helpline helpline, Phrases phrases) {
        if (helpline.isEmail()) {
            return phrases.say(Phrase.EMAIL, "address", helpline.contact(), "brief", helpline.brief());
        }
        return helpline.textWord().isEmpty()
                ? phrases.say(Phrase.CALL, "number", helpline.contact(), "brief", helpline.brief())
                : phrases.say(
                        Phrase.TEXT,
                        "word",
                        helpline.textWord(),
                        "number",
                        helpline.contact(),
                        "brief",
                        helpline.brief());
    }

    private static String whoAnswers(Entry entry, Phrases phrases) {
        return entry.helplines().stream()
                .map(helpline -> phrases.say(
                                Phrase.WHO_ANSWERS,
                                "number",
                                helpline.contact(),
                                "name",
                                helpline.name(),
                                "hours",
                                helpline.hours())
                        .replaceAll("[,\\s]+$", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String nations(Entry entry, Phrases phrases) {
        return entry.nations().stream()
                .sorted()
                .map(nation -> phrases.nations().getOrDefault(nation, nation.name()))
                .collect(Collectors.joining(", "));
    }

    private static Block source(Entry entry, String name, Phrases phrases) {
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("MMM yyyy", phrases.language().locale());
        return new Block.Source(phrases.say(Phrase.SOURCE, "source", name, "checked", month.format(entry.checked())));
    }

    private Button button(Choice choice, Language language) {
        return new Button(choice.token(), label(choice, language));
    }

    private String label(Choice choice, Language language) {
        if (choice instanceof Choice.ToEntry entry) {
            return corpus.entry(entry.intent())
                    .map(found -> found.text(language).title())
                    .orElse(entry.intent().value());
        }
        if (choice instanceof Choice.ToTopic topic) {
            return corpus.phrases(language).topics().getOrDefault(topic.topic(), topic.topic());
        }
        if (choice instanceof Choice.ToLanguage other) {
            return corpus.phrases(other.language()).name();
        }
        return ((Choice.ToCommand) choice).command().name();
    }

    private static Action more(Phrases phrases) {
        return new Action(
                new Choice.ToCommand(Command.MORE).token(),
                phrases.say(Phrase.MORE_BUTTON),
                phrases.say(Phrase.REPLY_MORE));
    }

    private static Action menu(Phrases phrases) {
        return new Action(
                new Choice.ToCommand(Command.MENU).token(),
                phrases.say(Phrase.MENU_BUTTON),
                phrases.say(Phrase.REPLY_MENU));
    }
}
