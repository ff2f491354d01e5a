package org.waymark.core.reply;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Opinion;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Action;
import org.waymark.core.sms.Segments;

/** What can be done with an entry where there are buttons: open its page, hand it on, ask why it is the answer, say what one thinks of it. */
final class CardActions {

    private static final String THUMB_UP = "\uD83D\uDC4D";
    private static final String THUMB_DOWN = "\uD83D\uDC4E";

    private final Phrases phrases;

    CardActions(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Action> of(Reply.Card card, URI page, String clipping) {
        IntentId id = card.entry().id();
        List<Action> actions = new ArrayList<>(toHandOn(page, clipping));
        String query = Integer.toString(card.entry().number());
        actions.add(new Action.Share(phrases.say(Phrase.SHARE_BUTTON), query));
        actions.add(new Action.Press(new Choice.ToCommand(Command.LANG).token(), phrases.say(Phrase.LANGUAGE_BUTTON)));
        why(card).ifPresent(actions::add);
        actions.add(new Action.Press(new Choice.ToOpinion(Opinion.USEFUL, id).token(), THUMB_UP));
        actions.add(new Action.Press(new Choice.ToOpinion(Opinion.USELESS, id).token(), THUMB_DOWN));
        actions.add(
                new Action.Press(new Choice.ToOpinion(Opinion.WRONG, id).token(), phrases.say(Phrase.WRONG_BUTTON)));
        return actions;
    }

    List<Action> toHandOn(URI page, String clipping) {
        String segments = Integer.toString(Segments.of(clipping).count());
        return List.of(
                new Action.Open(phrases.say(Phrase.PAGE_BUTTON), page),
                new Action.Copy(phrases.say(Phrase.COPY_BUTTON, "segments", segments), clipping));
    }

    /** An entry with a very long name has no room for the evidence in its button. */
    private Optional<Action.Press> why(Reply.Card card) {
        return card.why()
                .map(why -> new Action.Press(new Choice.ToWhy(why).token(), phrases.say(Phrase.WHY_BUTTON)))
                .filter(action -> action.token().length() <= Action.Press.LONGEST_TOKEN);
    }
}
