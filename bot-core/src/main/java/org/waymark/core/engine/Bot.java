package org.waymark.core.engine;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.CommandWords;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Conversations;
import org.waymark.core.conversation.Place;
import org.waymark.core.conversation.PlainWords;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.LanguageDetector;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Understanding;
import org.waymark.core.understanding.UrgencyDetector;

/**
 * The path of one message. Read {@link #receive}, then {@link #answer}, then {@link #turn}: that is the whole story.
 */
public final class Bot implements Inbox {

    /** The longest message that is read as a question, in characters: ten full text messages. */
    static final int LONGEST_QUESTION = 1_600;

    /** Danger is looked for in this many characters, also of a message that is too long for a question. */
    private static final int LONGEST_LOOK = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);

    /** What a person who sent STOP can still do. */
    private static final Set<Command> AFTER_STOP =
            EnumSet.of(Command.START, Command.HELP, Command.PRIVACY, Command.FORGET, Command.STOP, Command.NEW);

    private final Corpus corpus;
    private final UrgencyDetector urgency;
    private final LanguageDetector languages;
    private final Conversations conversations;
    private final SeenMessages seen;
    private final Rates rates;
    private final CommandWords words;
    private final ReplyWriter writer;
    private final Commands commands;
    private final Choices choices;
    private final Questions questions;
    private final Opinions opinions;
    private final Company company;
    private final Turns turns;

    /**
     * Joins the parts.
     *
     * @param corpus what can be answered
     * @param understanding the three detectors and their rules
     * @param memory what is remembered
     * @param operation who runs it, and which day it is
     */
    public Bot(Corpus corpus, Senses understanding, Memory memory, Operation operation) {
        this.corpus = corpus;
        this.urgency = understanding.urgency();
        this.languages = understanding.languages();
        this.conversations = memory.conversations();
        this.seen = memory.seen();
        this.rates = memory.rates();
        this.turns = memory.turns();
        this.words = new CommandWords(corpus);
        this.writer = new ReplyWriter(corpus, operation);
        Cards cards = new Cards(writer);
        this.commands = new Commands(corpus, cards, writer);
        this.choices = new Choices(corpus, cards, commands);
        this.questions = new Questions(corpus, cards, understanding.matcher(), understanding.rules());
        this.opinions = new Opinions(corpus, memory.reports(), operation);
        this.company = new Company(writer);
    }

    /**
     * How the bot understands.
     *
     * @param urgency sees danger
     * @param languages tells languages
     * @param matcher finds entries
     * @param rules decide whether one was found, for each language
     */
    public record Senses(
            UrgencyDetector urgency,
            LanguageDetector languages,
            Matcher matcher,
            Function<Language, ConfidenceRules> rules) {}

    /**
     * What the bot remembers.
     *
     * @param conversations where people are
     * @param seen which messages were answered
     * @param rates how fast people write
     * @param reports what they think of entries
     * @param turns who is worked for
     */
    public record Memory(Conversations conversations, SeenMessages seen, Rates rates, Reports reports, Turns turns) {

        /** Of one program. */
        public Memory(Conversations conversations, SeenMessages seen, Rates rates, Reports reports) {
            this(conversations, seen, rates, reports, new PersonLocks());
        }
    }

    @Override
    public Answer receive(InboundMessage message) {
        try {
            return seen.answerOnce(message.key(), () -> turns.alone(message.person(), () -> answer(message)));
        } catch (UnkeptException unkept) {
            return SeenMessages.unkept(trouble(message));
        } catch (RuntimeException broken) {
            complain(broken);
            return trouble(message);
        }
    }

    @Override
    public void forget(PersonKey person) {
        turns.alone(person, () -> {
            conversations.forget(person);
            return Boolean.TRUE;
        });
    }

    private Answer answer(InboundMessage message) {
        Rates.Verdict verdict = rates.count(message.person());
        Conversation now = conversations.find(message.person()).orElseGet(Conversation::fresh);
        Optional<Danger> danger = danger(message.content());
        if (danger.isPresent()) {
            return alarmed(danger.get(), message, now);
        }
        if (verdict == Rates.Verdict.KEEP_SILENT) {
            return new Answer.Silent();
        }
        if (verdict == Rates.Verdict.SAY_TOO_FAST) {
            return said(message, now.language(), unreadable(Phrase.TOO_FAST, now));
        }
        return turn(message, now);
    }

    /** In the language of the message, where we speak it: it may be the first and the last that this person sends. */
    private Answer alarmed(Danger danger, InboundMessage message, Conversation now) {
        String clean = PlainWords.clean(text(message.content()).orElse(""));
        Language language =
                languages.detect(clean.substring(0, Math.min(clean.length(), LONGEST_QUESTION)), now.language());
        Conversation speaking = corpus.languages().contains(language) ? now.in(language) : now;
        return said(message, language, alarm(urgency.in(speaking.language(), danger), speaking));
    }

    private Optional<Danger> danger(Content content) {
        return text(content)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_LOOK)))
                .flatMap(text -> urgency.detect(PlainWords.clean(text)));
    }

    private static Optional<String> text(Content content) {
        if (content instanceof Content.Words written) {
            return Optional.of(written.text());
        }
        return content instanceof Content.Correction corrected ? Optional.of(corrected.text()) : Optional.empty();
    }

    private Answer turn(InboundMessage message, Conversation now) {
        if (message.content() instanceof Content.Tap tap) {
            return tapped(tap, message, now);
        }
        if (message.content() instanceof Content.Correction corrected) {
            return corrected(PlainWords.clean(corrected.text()), message, now);
        }
        if (message.content() instanceof Content.Words written) {
            return written.text().length() > LONGEST_QUESTION
                    ? said(message, now.language(), unreadable(Phrase.TOO_LONG, now))
                    : words(PlainWords.clean(written.text()), message, now);
        }
        return said(message, now.language(), unreadable(Phrase.NO_WORDS, now));
    }

    private Answer tapped(Content.Tap tap, InboundMessage message, Conversation now) {
        Optional<Choice> choice = Choice.parse(tap.token());
        if (choice.isPresent() && choice.get() instanceof Choice.ToOpinion told) {
            return opinions.note(told, now.language());
        }
        Turn turn =
                choice.map(picked -> choices.pick(picked, now, message.form())).orElseGet(() -> choices.old(now));
        return said(message, now.language(), turn);
    }

    /** Corrected words are answered only when they lead to another entry than the one that is being read. */
    private Answer corrected(String clean, InboundMessage message, Conversation now) {
        if (now.stopped() || clean.length() > LONGEST_QUESTION) {
            return new Answer.Silent();
        }
        Turn turn = questions.ask(clean, now.language(), now, message.form());
        return turn.understanding() instanceof Understanding.Answered answered && !now.isReading(answered.intent())
                ? said(message, now.language(), turn)
                : new Answer.Silent();
    }

    private Answer words(String clean, InboundMessage message, Conversation now) {
        Optional<Command> command = words.command(clean);
        if (now.stopped() && !command.map(AFTER_STOP::contains).orElse(false)) {
            return said(message, now.language(), unreadable(Phrase.STILL_STOPPED, now));
        }
        if (command.isPresent()) {
            return said(message, now.language(), commands.obey(command.get(), now, message.form()));
        }
        Optional<Nation> nation = words.nation(clean);
        if (nation.isPresent()) {
            return said(message, now.language(), choices.nation(nation.get(), now));
        }
        OptionalInt poster = words.poster(clean);
        if (poster.isPresent()) {
            return said(message, now.language(), choices.poster(poster.getAsInt(), now));
        }
        OptionalInt number = words.number(clean);
        if (number.isPresent()) {
            return said(message, now.language(), choices.number(number.getAsInt(), now, message.form()));
        }
        Optional<Phrase> remark = words.remark(clean);
        if (remark.isPresent()) {
            Turn reply = new Turn(new Understanding.Stepped(), new Reply.Says(remark.get()), now);
            return said(message, now.language(), reply);
        }
        if (PlainWords.bare(clean).isEmpty()) {
            return said(message, now.language(), unreadable(Phrase.NO_WORDS, now));
        }
        Language language = languages.detect(clean, now.language());
        Conversation speaking = corpus.languages().contains(language) ? now.in(language) : now;
        return said(message, language, questions.ask(clean, language, speaking, message.form()));
    }

    private static Turn alarm(Danger danger, Conversation now) {
        return new Turn(
                new Understanding.Urgent(danger), new Reply.Alarm(danger), now.at(new Place.Before(danger.intent())));
    }

    private static Turn unreadable(Phrase phrase, Conversation now) {
        return new Turn(new Understanding.Unreadable(), new Reply.Says(phrase), now);
    }

    private Answer said(InboundMessage message, Language language, Turn turn) {
        if (message.form() == Form.CARD) {
            return company.hears(turn, language);
        }
        remember(message.person(), turn.next());
        Language reply = turn.next().language();
        return new Answer.Said(
                turn.understanding(), language, reply, writer.write(turn.reply(), reply, message.form()));
    }

    /** A conversation like a stranger's is not worth remembering: so FORGET leaves nothing behind. */
    private void remember(PersonKey person, Conversation conversation) {
        if (conversation.equals(Conversation.fresh())) {
            conversations.forget(person);
        } else {
            conversations.save(person, conversation);
        }
    }

    /** The kind of fault, never the message. */
    private static void complain(RuntimeException broken) {
        StackTraceElement[] trace = broken.getStackTrace();
        LOG.error(
                "a message could not be worked on: {} at {}",
                broken.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
    }

    /** What is said when something broke that nobody expected. */
    private Answer trouble(InboundMessage message) {
        Turn turn = dangerOrNothing(message.content())
                .map(danger -> alarm(danger, Conversation.fresh()))
                .orElseGet(() -> unreadable(Phrase.TROUBLE, Conversation.fresh()));
        return new Answer.Said(
                turn.understanding(),
                Language.ENGLISH,
                Language.ENGLISH,
                writer.write(turn.reply(), Language.ENGLISH, message.form()));
    }

    /** Danger is answered also when a store is broken; only when the look for danger itself broke is it not. */
    private Optional<Danger> dangerOrNothing(Content content) {
        try {
            return danger(content);
        } catch (RuntimeException alsoBroken) {
            return Optional.empty();
        }
    }
}
