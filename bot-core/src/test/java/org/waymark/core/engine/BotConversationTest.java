package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.message.Content;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Understanding;

class BotConversationTest {

    private final Bot bot = Bots.ordinary();
    private final Person texting = Person.texting(bot);
    private final Person onTelegram = Person.onTelegram(bot);

    @Test
    void besideTheOnlyLikelyEntry_whatIsRelatedToItIsOffered() {
        Bot unsure = Bots.with(
                (question, language) -> List.of(
                        new Candidate(new IntentId("card"), 0.3), new Candidate(new IntentId("hospital"), 0.01)),
                new CaffeineConversations(Ticker.systemTicker()));

        Person.texting(unsure)
                .says("plastic")
                .hears("CHOOSE", "1 Title of card", "2 Title of school")
                .hearsNot("hospital");
    }

    @Test
    void question_isAnsweredWithNumberAndLinkFirst() {
        texting.says("my card is broken").hears("""
                        Call 0800 111 222 (free)
                        https://kit.org/card
                        Brief about card.
                        Kit, checked May 2026
                        REPLY_MORE""");
    }

    @Test
    void fullForm_saysAllAtOnce_andWhoAnswers() {
        onTelegram
                .says("school for my son")
                .hears(
                        "Title of school",
                        "All about school.",
                        "0800 111 222: The Line, all day",
                        "Only in England, Wales",
                        "The Long Name of the Kit");
    }

    @Test
    void more_givesPartAfterPart_thenRelatedEntries_thenPicks() {
        texting.says("card").says("more").hears("All about card.").hearsNot("RELATED");
        texting.says("MORE").hears("one more sentence").says("More.").hears("RELATED", "1 Title of school");
        texting.says("1").hears("Brief about school.");
    }

    @Test
    void more_withNothingToRead_saysSo() {
        texting.says("more").hears("NOTHING_MORE");
    }

    @Test
    void unsure_offersTitles_andTheDigitPicks() {
        texting.says("card or school").hears("CHOOSE", "1 Title of card", "2 Title of school");
        texting.says("2").hears("Brief about school.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2.", " 2 ", "(2)", "٢", "۲", "２", "two", "TWO", "second", "Second!"})
    void digits_meanTheSameInAllScripts(String digit) {
        texting.says("card or school").says(digit).hears("Brief about school.");
    }

    @Test
    void digits_workFromAnyState() {
        texting.says("card or school").says("help").says("privacy").says("1").hears("Brief about card.");
        texting.says("2").hears("Brief about school.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "999", "77"})
    void numberThatIsNotOnTheList_showsTheListAgain(String number) {
        texting.says("card or school").says(number).hears("NO_SUCH_CHOICE", "1 Title of card");
        texting.says("1").hears("Brief about card.");
    }

    @Test
    void pickedChoice_isRememberedForTheConversation_andCanBeChanged() {
        texting.says("card or school").says("2").hears("Brief about school.");
        texting.says("my school, my card").hears("Brief about school.");
        texting.says("card or school or doctor").hears("CHOOSE", "1 Title of card");
        texting.says("card or school").hears("Brief about school.");
        texting.says("new").says("card or school").hears("CHOOSE", "2 Title of school");
        texting.says("2").says("1").hears("Brief about card.");
        texting.says("school or card").hears("Brief about card.");
    }

    @Test
    void menuPick_isNoAnswerToAQuestion() {
        texting.says("menu").says("2").says("1").hears("Brief about school.");
        texting.says("school or doctor").hears("CHOOSE");
    }

    @Test
    void menu_walksTopicsAndEntries_andBack() {
        texting.says("menu").hears("MENU", "1 Money", "2 Daily life");
        texting.says("2").hears("TOPIC", "1 Title of school", "2 Title of doctor");
        texting.says("2").hears("Brief about doctor.");
        texting.says("back").hears("TOPIC", "1 Title of school");
        texting.says("back").hears("MENU", "1 Money");
        texting.says("back").hears("MENU", "1 Money");
    }

    @Test
    void anyQuestion_worksFromInsideTheMenu() {
        texting.says("menu").says("2").says("card").hears("Brief about card.");
    }

    @Test
    void secondMissInARow_namesAPersonFirst() {
        texting.says("who won the match").hears("NO_ANSWER", "Call 0800 111 222");
        texting.says("and who lost").hears("NO_ANSWER_AGAIN", "Call 0800 111 222");
        texting.says("card").says("who won").hears("NO_ANSWER").hearsNot("AGAIN");
    }

    @Test
    void languageWeCannotRead_isToldSo() {
        texting.says("\u0645\u0631\u062D\u0628\u0627").hears("NO_ANSWER_IN_LANGUAGE");
    }

    @Test
    void languageWeCannotRead_isNotOfferedTitles_butASureAnswerStands() {
        texting.says("\u0645 card school").hears("NO_ANSWER_IN_LANGUAGE").hearsNot("CHOOSE");
        texting.says("\u0645 card").hears("Brief about card.");
    }

    @Test
    void language_isChosen_andKept() {
        texting.says("lang").hears("LANGUAGES", "English", "Farsi");
        texting.taps("l:fa").hears("fa LANGUAGE_SET");
        texting.says("card").hears("fa brief card.");
    }

    @Test
    void danger_comesBeforeEverything() {
        texting.says("STOP hurting me").hears("Call 999 now.");
        assertThat(texting.said().understanding()).isInstanceOf(Understanding.Urgent.class);
        texting.says("more").hears("Brief about doctor.");
    }

    @Test
    void danger_isSeenAfterStop_andInTooManyAndTooLongMessages() {
        texting.says("stop").says("he is hurting me").hears("Call 999 now.");
        for (int i = 0; i < 40; i++) {
            texting.says("card");
        }
        texting.says("card").hearsNothing();
        texting.says("he is hurting me").hears("Call 999 now.");
        onTelegram.says("he is hurting me " + "x".repeat(100_000)).hears("Call 999 now.");
    }

    @Test
    void stop_endsAnswers_untilStart() {
        texting.says("STOP").hears("STOPPED");
        texting.says("card").hears("STILL_STOPPED");
        texting.says("more").hears("STILL_STOPPED");
        texting.says("help").hears("HELP");
        texting.says("start").hears("STARTED");
        texting.says("card").hears("Brief about card.");
    }

    @Test
    void sentenceWithStopInIt_isAQuestion() {
        texting.says("please stop the school letters").hears("Brief about school.");
    }

    @Test
    void forgetAndNew_leaveNothingBehind() {
        texting.says("school or doctor").says("forget").hears("FORGOTTEN");
        texting.says("1").hears("Brief about card.");
        texting.says("card").says("new").hears("NEW_START").says("more").hears("NOTHING_MORE");
    }

    @Test
    void messagesWithoutWords_areAskedForWords() {
        texting.sends(new Content.Wordless()).hears("NO_WORDS");
        texting.says("").hears("NO_WORDS");
        texting.says("\u0000\u202E \u200B").hears("NO_WORDS");
        texting.says("?!... \uD83D\uDE00").hears("NO_WORDS");
    }

    @Test
    void veryLongMessage_isAskedToBeShort() {
        texting.says("card ".repeat(20_000)).hears("TOO_LONG");
    }

    @Test
    void essayOfTenTexts_isStillRead() {
        texting.says("card " + "x ".repeat(750)).hears("Brief about card.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"e:gone_entry", "t:gone", "l:xx", "nonsense", "", "c:NOTHING"})
    void oldOrForgedButton_isAnsweredKindly(String token) {
        onTelegram.taps(token).hears("OLD_BUTTON", "1 Money");
    }

    @Test
    void buttons_doWhatTheySay() {
        onTelegram.taps("e:card").hears("All about card.");
        onTelegram.taps("c:MORE").hears("RELATED", "1 Title of school");
        onTelegram.taps("t:life").hears("TOPIC", "Title of doctor");
        onTelegram.taps("c:HELP").hears("HELP");
    }

    @Test
    void matchThatIsNotInTheCorpus_isNoAnswer() {
        texting.says("gone_entry").hears("NO_ANSWER");
    }
}
