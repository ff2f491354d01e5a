package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.message.Answer;

/** In a group, where others read along. */
class BotCompanyTest {

    private final Person person = Person.inAGroup(Bots.ordinary());

    @Test
    void aSureAnswer_isGiven_withNothingToPress() {
        person.says("my card is lost").hears("All about card.");

        assertThat(person.message().actions()).isEmpty();
        assertThat(person.message().choices()).isEmpty();
    }

    @Test
    void whereANationMatters_nobodyIsAsked() {
        person.says("hospital").hears("Full for all.").hearsNot("WHERE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"who won the match", "card and school", "thank you", "7", "...", "scotland"})
    void anythingElse_isSilence(String words) {
        assertThat(person.says(words).answer()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void aStory_thatIsTooLong_isSilence() {
        assertThat(person.says("word ".repeat(500)).answer()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void danger_isAnswered() {
        person.says("he is hurting me").hears("Call 999 now.");
    }

    @Test
    void commandsAreAnswered_butNotWithLists() {
        person.says("privacy").hears("PRIVACY");
        person.says("menu").hears("HELP");
    }

    @Test
    void nothingIsRemembered() {
        person.says("my card is lost");

        assertThat(person.says("more").answer()).isInstanceOf(Answer.Said.class);
        person.hears("NOTHING_MORE");
    }
}
