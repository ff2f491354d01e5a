package org.waymark.core.engine;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.reply.Operation;
import org.waymark.core.store.CaffeineConversations;

/** Messages that are more, or less, than one question. */
class BotRemarksTest {

    private static final int LONGEST_UNDERSTOOD = 60;

    private final Bot bot = Bots.ordinary();
    private final Person texting = Person.texting(bot);

    @Test
    void thanks_areAnswered_andMoveNothing() {
        texting.says("card").says("Thank you!").hears("THANKS").says("more").hears("All about card.");
    }

    @Test
    void insults_getACalmLine_andAPerson() {
        texting.says("IDIOT").hears("INSULT", "Call 0800 111 222");
    }

    @Test
    void twoQuestions_areBothOffered() {
        texting.says("where is my card? how do i find a school")
                .hears("SEVERAL", "1 Title of card", "2 Title of school");
        texting.says("2").hears("Brief about school.");
        texting.says("my card is lost, also school").hears("SEVERAL").hearsNot("CHOOSE");
        texting.says("card or school").hears("CHOOSE");
    }

    @Test
    void sameQuestionTwice_isOne() {
        texting.says("where is my card? my card?").hears("Brief about card.");
    }

    @Test
    void longStory_isAnsweredByTheSentenceThatIsUnderstood() {
        Person story = Person.texting(Bots.with(
                (question, language) ->
                        question.length() > LONGEST_UNDERSTOOD ? List.of() : Bots.rank(question, language),
                new CaffeineConversations(Ticker.systemTicker())));
        String long_ = "I came here in the winter and it was cold. ".repeat(15);

        story.says(long_ + "My card is broken. " + long_).hears("Brief about card.");
        story.says(long_ + "My card is broken. And my school. " + long_).hears("SEVERAL", "1 Title of card");
        story.says(long_).hears("NO_ANSWER");
    }

    @Test
    void helpAndPrivacy_nameWhoRunsIt() {
        Person asking = Person.texting(Bots.run(new Operation("Leeds Welcome", () -> LocalDate.of(2026, 11, 24))));

        asking.says("help").hears("HELP Run by Leeds Welcome").says("privacy").hears("PRIVACY Run by Leeds Welcome");
        texting.says("help").hears("HELP OPERATOR_UNNAMED");
    }
}
