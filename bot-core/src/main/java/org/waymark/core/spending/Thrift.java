package org.waymark.core.spending;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Block;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;
import org.waymark.core.sms.Segments;
import org.waymark.core.understanding.Understanding;

/** Stands between the bot and a channel that costs money for each message: says which answers are sent. */
public final class Thrift {

    /** Answers to the same words within an hour. */
    static final int MOST = 5;

    /** The same in danger: nobody is silenced who asks for help again and again, but an echo of our own words must end too. */
    static final int MOST_IN_DANGER = 20;

    private final Spending spending;
    private final Repeats repeats;
    private final Function<Language, Phrases> phrases;

    /**
     * Joins the parts.
     *
     * @param spending counts segments
     * @param repeats counts answers to the same words
     * @param phrases the bot's own words in a language, for the last words of a day
     */
    public Thrift(Spending spending, Repeats repeats, Function<Language, Phrases> phrases) {
        this.spending = spending;
        this.repeats = repeats;
        this.phrases = phrases;
    }

    /**
     * Decides on an answer, and counts it. To be called once for each message.
     *
     * @param message what was asked; only the brief form is paid for by the segment
     * @param answer what the bot would say
     * @return the same, or the last words of the day, or silence
     */
    public Answer spare(InboundMessage message, Answer answer) {
        if (!(answer instanceof Answer.Said said)) {
            return answer;
        }
        int most = inDanger(said) ? MOST_IN_DANGER : MOST;
        if (!repeats.allows(message.person(), whatIsRepeated(message.content(), said), most)) {
            return new Answer.Silent();
        }
        return message.form() == Form.BRIEF ? paid(message, said) : said;
    }

    private static boolean inDanger(Answer.Said said) {
        return said.understanding() instanceof Understanding.Urgent;
    }

    /** MORE and numbers mean something else each time: they repeat only where the answer does too. */
    private static String whatIsRepeated(Content content, Answer.Said said) {
        String words = content instanceof Content.Words written
                ? written.text().strip().toLowerCase(Locale.ROOT)
                : "";
        return isStep(said.understanding()) ? words + "\0" + PlainText.tight(said.message()) : words;
    }

    private static boolean isStep(Understanding understanding) {
        return understanding instanceof Understanding.Commanded
                || understanding instanceof Understanding.Picked
                || understanding instanceof Understanding.Stepped;
    }

    private Answer paid(InboundMessage message, Answer.Said said) {
        OutboundMessage lastWords = lastWords(phrases.apply(said.replyLanguage()));
        Spending.Price price = new Spending.Price(segments(said.message()), segments(lastWords), inDanger(said));
        return switch (spending.spend(message.person(), price)) {
            case SEND -> said;
            case LAST -> new Answer.Said(said.understanding(), said.language(), said.replyLanguage(), lastWords);
            case SILENT -> new Answer.Silent();
        };
    }

    private static int segments(OutboundMessage message) {
        return Segments.of(PlainText.tight(message)).count();
    }

    private static OutboundMessage lastWords(Phrases phrases) {
        Helpline human = phrases.human();
        String call = phrases.say(Phrase.CALL, "number", human.contact(), "brief", human.brief());
        return new OutboundMessage(
                List.of(new Block.Text(phrases.say(Phrase.ENOUGH_TODAY)), new Block.Contact(call, human.contact())),
                List.of(),
                List.of());
    }
}
