package org.waymark.core.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers from a poster. */
class BotPosterTest {

    private final Person texting = Person.texting(Bots.ordinary());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "#3",
                "٣",
                "text 3",
                "TEXT 3",
                "Text3",
                "info 3",
                "card 3",
                "no 3",
                "No. 3",
                "text no. 3",
                "text #3",
                "\"3\"",
                "text ۳",
                "number 3"
            })
    void number_givesItsEntry(String words) {
        texting.says(words).hears("Brief about doctor.");
    }

    @Test
    void numberOnTheOpenList_wins_butNotOverTheWordOfAPoster() {
        texting.says("menu").says("2").hears("TOPIC", "1 Title of school");
        texting.says("1").hears("Brief about school.");
        texting.says("no 1").hears("Brief about school.");
        texting.says("text 1").hears("Brief about card.");
    }

    @Test
    void numberBeyondAListThatWasLeft_isAPosters() {
        texting.says("card or school").says("2").hears("Brief about school.");
        texting.says("3").hears("Brief about doctor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "text 99", "#999"})
    void numberWithoutAnEntry_isExplained_withTheTopics(String words) {
        texting.says(words).hears("NO_SUCH_ENTRY", "1 Money", "2 Daily life");
        texting.says("1").hears("TOPIC", "1 Title of card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school 3", "text 3 times", "section 3 doctor school", "3 school"})
    void numberInAQuestion_isNoPosters(String words) {
        texting.says(words).hearsNot("Brief about doctor.");
    }
}
