package org.waymark.core.engine;

import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.understanding.Understanding;

/**
 * Speaks where others read along: an entry that we are sure of, help for somebody in danger, or what a command asks for. Anything else
 * is silence, and nothing is remembered.
 */
final class Company {

    private final ReplyWriter writer;

    Company(ReplyWriter writer) {
        this.writer = writer;
    }

    Answer hears(Turn turn, Language language) {
        Reply reply = turn.reply();
        if (reply instanceof Reply.Listing && turn.understanding() instanceof Understanding.Commanded) {
            // Lists are for pressing, which is a matter between one person and the bot.
            return said(new Understanding.Commanded(Command.HELP), new Reply.Says(Phrase.HELP), language, turn);
        }
        boolean asked = turn.understanding() instanceof Understanding.Commanded && reply instanceof Reply.Says;
        return reply instanceof Reply.Card || reply instanceof Reply.Alarm || asked
                ? said(turn.understanding(), reply, language, turn)
                : new Answer.Silent();
    }

    private Answer said(Understanding understanding, Reply reply, Language language, Turn turn) {
        Language replyLanguage = turn.next().language();
        return new Answer.Said(
                understanding,
                language,
                replyLanguage,
                writer.write(reply, replyLanguage, Form.CARD).withoutActions());
    }
}
