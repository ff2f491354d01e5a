package org.waymark.core.reply;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.core.conversation.Choice;
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
import org.waymark.core.sms.SmsLayout;

/** Puts an entry into words, in one language. */
final class CardWriter {

    /** A phone makes a link of what follows all the same. */
    private static final Pattern SCHEME = Pattern.compile("^https://(www\\.)?|/$");

    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*\\(\\s*\\)");

    private final Phrases phrases;
    private final Phrases english;
    private final Operation operation;
    private final LocalDate today;
    private final Action.Press more;

    CardWriter(Phrases phrases, Phrases english, Operation operation) {
        this.phrases = phrases;
        this.english = english;
        this.operation = operation;
        this.today = operation.today().get();
        this.more = ReplyWriter.more(phrases);
    }

    OutboundMessage brief(Reply.Card card) {
        Entry entry = there(card.entry(), card.nation());
        if (isTight(entry)) {
            return tight(card, entry);
        }
        List<Block> blocks = new ArrayList<>();
        firstToCall(card, entry).ifPresent(helpline -> blocks.add(contact(helpline)));
        blocks.add(new Block.Link(entry.link()));
        if (entry.isOverdue(today)) {
            return overdue(entry, blocks);
        }
        blocks.add(new Block.Text(entry.text(phrases.language()).brief()));
        onlyIn(card).ifPresent(blocks::add);
        blocks.add(source(entry, entry.resources().get(0).brief()));
        mark(entry).ifPresent(blocks::add);
        if (asksWhere(card)) {
            blocks.add(new Block.Text(whereInOneLine()));
        }
        forNation(card).ifPresent(blocks::add);
        return new OutboundMessage(blocks, List.of(), List.of(more));
    }

    /** Little room, or an English text that follows with MORE. */
    private boolean isTight(Entry entry) {
        return SmsLayout.of(phrases.language()) == SmsLayout.TIGHT || isInEnglish(entry);
    }

    /** Number, link, words and mark in any case; of the rest what fits, and the hint for MORE last. */
    private OutboundMessage tight(Reply.Card card, Entry entry) {
        OutboundMessage whole = tight(card, entry, withoutScheme(entry.link().toString()));
        return SmsLayout.fits(PlainText.tight(whole))
                ? whole
                // A few pages have addresses that leave no room for words: their site stands first, the page comes with
                // MORE.
                : tight(card, entry, withoutScheme("https://" + entry.link().getHost()));
    }

    private static String withoutScheme(String link) {
        return SCHEME.matcher(link).replaceAll("");
    }

    private OutboundMessage tight(Reply.Card card, Entry entry, String link) {
        List<Block> blocks = new ArrayList<>();
        firstToCall(card, entry).ifPresent(helpline -> blocks.add(bare(helpline)));
        blocks.add(new Block.Link(entry.link(), link));
        if (entry.isOverdue(today)) {
            blocks.add(new Block.Text(phrases.say(Phrase.OVERDUE)));
            return new OutboundMessage(blocks, List.of(), List.of(quietMore()));
        }
        if (isInEnglish(entry)) {
            blocks.add(new Block.Heading(entry.text(phrases.language()).title()));
            blocks.add(new Block.Text(phrases.say(Phrase.IN_ENGLISH)));
        } else {
            blocks.add(new Block.Text(entry.text(phrases.language()).brief()));
            mark(entry).ifPresent(blocks::add);
        }
        onlyIn(card).ifPresent(block -> addIfItFits(block, blocks));
        forNation(card).ifPresent(block -> addIfItFits(block, blocks));
        OutboundMessage hinting = new OutboundMessage(blocks, List.of(), List.of(more));
        return SmsLayout.fits(PlainText.tight(hinting))
                ? hinting
                : new OutboundMessage(blocks, List.of(), List.of(quietMore()));
    }

    private static void addIfItFits(Block block, List<Block> blocks) {
        List<Block> longer = new ArrayList<>(blocks);
        longer.add(block);
        if (SmsLayout.fits(PlainText.tight(new OutboundMessage(longer, List.of(), List.of())))) {
            blocks.add(block);
        }
    }

    private Action quietMore() {
        return new Action.Press(more.token(), more.label());
    }

    /** The number alone, in one piece that no script can turn round; what to text, where it is no number to call. */
    private Block bare(Helpline helpline) {
        return helpline.isEmail() || helpline.textWord().isEmpty()
                ? new Block.Contact(helpline.contact().replace(" ", ""), helpline.contact())
                : new Block.Contact(
                        EMPTY_BRACKETS
                                .matcher(contactLine(helpline).replace(helpline.brief(), ""))
                                .replaceAll(""),
                        helpline.contact());
    }

    /** Is there no text in this language that may be sent? */
    private boolean isInEnglish(Entry entry) {
        Language language = phrases.language();
        return !language.equals(Language.ENGLISH)
                && (!entry.texts().containsKey(language)
                        || (operation.onlyReviewed().contains(language)
                                && entry.text(language).standing().isUnsure()));
    }

    /** The mark of a translation that no speaker has checked, as a text message has room for it. */
    private Optional<Block> mark(Entry entry) {
        return isUnsure(entry) ? Optional.of(new Block.Text(phrases.say(Phrase.UNREVIEWED_BRIEF))) : Optional.empty();
    }

    private boolean isUnsure(Entry entry) {
        return !isInEnglish(entry) && entry.text(phrases.language()).standing().isUnsure();
    }

    /** The same in a sentence, with the number of people who can say it in their own words. */
    private Block unreviewed(Entry entry) {
        String number = entry.helplines().stream()
                .filter(helpline -> !helpline.isEmail())
                .findFirst()
                .orElse(phrases.human())
                .contact();
        return new Block.Text(phrases.say(Phrase.UNREVIEWED, "number", number));
    }

    /** While nobody knows where the person is, a number that helps everywhere goes before one that does not. */
    private Optional<Helpline> firstToCall(Reply.Card card, Entry entry) {
        Optional<Helpline> usual = entry.helplines().stream().findFirst();
        return asksWhere(card)
                ? entry.helplines().stream()
                        .filter(helpline -> helpline.nations().containsAll(entry.nations()))
                        .findFirst()
                        .or(() -> usual)
                : usual;
    }

    /** Nothing to press: for a place where others read along. */
    OutboundMessage alone(Reply.Card card) {
        OutboundMessage full = full(card, false);
        List<Block> blocks = new ArrayList<>(full.blocks());
        if (!full.choices().isEmpty()) {
            blocks.remove(blocks.size() - 1);
        }
        return new OutboundMessage(blocks, List.of(), List.of());
    }

    /** To be sent to another person: with the page, and a short version for the clipboard. */
    OutboundMessage shared(Reply.Card card) {
        return handed(card, alone(card).blocks());
    }

    /** The same for two people who read together: all of it in this language, the heart of it in another. */
    OutboundMessage sharedInTwo(Reply.Card card, Language other) {
        List<Block> blocks = new ArrayList<>(alone(card).blocks());
        EntryText words = there(card.entry(), card.nation()).text(other);
        int end = blocks.size() - 1;
        while (end > 0 && !(blocks.get(end) instanceof Block.Source)) {
            end--;
        }
        blocks.addAll(end, List.of(new Block.Heading(words.title()), new Block.Text(words.brief())));
        return handed(card, blocks);
    }

    private OutboundMessage handed(Reply.Card card, List<Block> blocks) {
        URI page = there(card.entry(), card.nation()).link();
        return new OutboundMessage(
                blocks, List.of(), new CardActions(phrases).toHandOn(page, Clipping.of(brief(card))));
    }

    /**
     * The whole entry.
     *
     * @param inMenu whether it is guidance, and not small talk of the bot's own
     */
    OutboundMessage full(Reply.Card card, boolean inMenu) {
        Entry entry = there(card.entry(), card.nation());
        EntryText text = entry.text(phrases.language());
        List<Block> blocks = new ArrayList<>();
        entry.helplines().forEach(helpline -> blocks.add(contact(helpline)));
        blocks.add(new Block.Link(entry.link()));
        if (entry.isOverdue(today)) {
            return overdue(entry, blocks);
        }
        blocks.add(new Block.Heading(text.title()));
        if (isInEnglish(entry)) {
            blocks.add(new Block.Text(phrases.say(Phrase.IN_ENGLISH)));
            blocks.add(new Block.Text(entry.text(Language.ENGLISH).full()));
        } else {
            blocks.add(new Block.Text(text.full()));
        }
        if (!entry.helplines().isEmpty()) {
            blocks.add(new Block.Text(whoAnswers(entry)));
        }
        onlyIn(card).ifPresent(blocks::add);
        blocks.add(source(entry, entry.resources().get(0).name()));
        forNation(card).ifPresent(blocks::add);
        if (isUnsure(entry)) {
            blocks.add(unreviewed(entry));
        }
        List<Button> nations = asksWhere(card) ? nationButtons(entry) : List.of();
        if (!nations.isEmpty()) {
            blocks.add(new Block.Text(phrases.say(Phrase.WHERE)));
        }
        List<Action> actions = new ArrayList<>(moreOf(entry));
        if (inMenu) {
            actions.addAll(new CardActions(phrases).of(card, entry.link(), Clipping.of(brief(card))));
        }
        return new OutboundMessage(blocks, nations, actions);
    }

    /** What cannot go out of date: the title, whom to call, and where to look. */
    private OutboundMessage overdue(Entry entry, List<Block> contactsAndLink) {
        List<Block> blocks = new ArrayList<>(contactsAndLink);
        blocks.add(new Block.Heading(entry.text(phrases.language()).title()));
        blocks.add(new Block.Text(phrases.say(Phrase.OVERDUE)));
        return new OutboundMessage(blocks, List.of(), moreOf(entry));
    }

    private List<Action> moreOf(Entry entry) {
        return entry.related().isEmpty() ? List.of() : List.of(more);
    }

    /** A part of the full text; of an entry that has become overdue since, what can still be said. */
    OutboundMessage part(Reply.NextPart next) {
        List<String> parts = parts(next.entry(), next.nation());
        if (next.part() >= parts.size()) {
            return brief(new Reply.Card(next.entry(), next.nation()));
        }
        boolean goesOn = next.part() + 1 < parts.size();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text(parts.get(next.part()))));
        if (next.part() == 0) {
            blocks.addAll(withTheFirstPart(new Reply.Card(next.entry(), next.nation())));
        }
        Action.Press onwards = isInEnglish(next.entry()) ? ReplyWriter.more(english) : more;
        return new OutboundMessage(
                blocks, List.of(), goesOn || !next.entry().related().isEmpty() ? List.of(onwards) : List.of());
    }

    /** What had no room beside the first words. */
    private List<Block> withTheFirstPart(Reply.Card card) {
        Entry entry = there(card.entry(), card.nation());
        if (!isTight(entry)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        String link = withoutScheme(entry.link().toString());
        if (!SmsLayout.fits(PlainText.tight(tight(card, entry, link)))) {
            blocks.add(new Block.Link(entry.link(), link));
        }
        onlyIn(card).ifPresent(blocks::add);
        blocks.add(source(entry, entry.resources().get(0).brief()));
        if (asksWhere(card)) {
            blocks.add(new Block.Text(whereInOneLine()));
        }
        return blocks;
    }

    /** The parts of the full text; none where it is overdue. */
    List<String> parts(Entry entry, Optional<Nation> nation) {
        if (entry.isOverdue(today)) {
            return List.of();
        }
        Entry here = there(entry, nation);
        Phrases spoken = isInEnglish(here) ? english : phrases;
        String below = PlainText.tight(
                new OutboundMessage(withTheFirstPart(new Reply.Card(entry, nation)), List.of(), List.of()));
        return Parts.of(here.text(spoken.language()).full(), spoken.say(Phrase.REPLY_MORE), below);
    }

    /** Whom to call, as there is room for. */
    Block contact(Helpline helpline, Form form) {
        boolean tight = form == Form.BRIEF && SmsLayout.of(phrases.language()) == SmsLayout.TIGHT;
        return tight ? bare(helpline) : contact(helpline);
    }

    /** Whom to call, in one line. */
    Block contact(Helpline helpline) {
        return new Block.Contact(contactLine(helpline), helpline.contact());
    }

    private static Entry there(Entry entry, Optional<Nation> nation) {
        return nation.map(entry::in).orElse(entry);
    }

    /** Where the answer is not the same everywhere and nobody knows where the person is. */
    boolean asksWhere(Reply.Card card) {
        return card.nation().isEmpty()
                && !card.entry().variants().isEmpty()
                && !card.entry().isOverdue(today);
    }

    /** Where this is true, unless it is everywhere or the person is there. */
    private Optional<Block> onlyIn(Reply.Card card) {
        Set<Nation> nations = card.entry().nations();
        boolean there = card.nation().map(nations::contains).orElse(nations.size() == Nation.ALL.size());
        String names = nations.stream().sorted().map(phrases::name).collect(Collectors.joining(", "));
        return there ? Optional.empty() : Optional.of(new Block.Text(phrases.say(Phrase.ONLY_IN, "nations", names)));
    }

    /** For which nation this is, where it is not the same everywhere. */
    private Optional<Block> forNation(Reply.Card card) {
        return card.entry().variants().isEmpty()
                ? Optional.empty()
                : card.nation()
                        .map(nation -> new Block.Text(phrases.say(Phrase.FOR_NATION, "nation", phrases.name(nation))));
    }

    private String whereInOneLine() {
        StringBuilder line = new StringBuilder(phrases.say(Phrase.WHERE));
        for (int i = 0; i < Nation.ALL.size(); i++) {
            line.append(' ').append(i + 1).append(' ').append(phrases.name(Nation.ALL.get(i)));
        }
        return line.toString();
    }

    private List<Button> nationButtons(Entry entry) {
        List<Button> buttons = new ArrayList<>();
        for (Choice nation : Choice.ToNation.any(entry.id())) {
            String name = phrases.name(Nation.ALL.get(buttons.size()));
            buttons.add(new Button(buttons.size() + 1, nation.token(), name));
        }
        return buttons;
    }

    private String contactLine(Helpline helpline) {
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

    private String whoAnswers(Entry entry) {
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

    private Block source(Entry entry, String name) {
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern("MMM yyyy", phrases.language().locale());
        return new Block.Source(phrases.say(Phrase.SOURCE, "source", name, "checked", month.format(entry.checked())));
    }
}
