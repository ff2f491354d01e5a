package org.waymark.intents.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayingTest {

    @Test
    void words_areFoundInOrder_asTheyStandThere() {
        assertThat(new Saying("you will win").in("If so, You will  win!")).contains("You will  win");
        assertThat(new Saying("you will win").in("will you win")).isEmpty();
        assertThat(new Saying("win").in("Winter")).isEmpty();
    }

    @Test
    void star_isTheRestOfAWord() {
        assertThat(new Saying("guarantee*").in("It is guaranteed.")).contains("guaranteed");
    }

    @Test
    void bar_isOneOfTwo() {
        assertThat(new Saying("28|56 days").in("after 56 days")).contains("56 days");
        assertThat(new Saying("28|56 days").in("after 42 days")).isEmpty();
    }

    @Test
    void gap_isUpToThreeWords() {
        assertThat(new Saying("you will ... win").in("you will win")).isPresent();
        assertThat(new Saying("you will ... win").in("you will most probably not win"))
                .isPresent();
        assertThat(new Saying("you will ... win").in("you will one two three four win"))
                .isEmpty();
    }

    @Test
    void paragraphs_areNotJoined() {
        assertThat(new Saying("you will win").in("you will\n\nwin")).isEmpty();
    }

    @Test
    void phoneNumber_isFoundHoweverItIsSpaced() {
        assertThat(new Saying("0808 8000 630").in("Call 0808 800 0630 now")).contains("0808 800 0630");
        assertThat(new Saying("0808 8000 630").in("Call 08088000630.")).contains("08088000630");
        assertThat(new Saying("0808 8000 630").in("Call 0808 8000 6301.")).isEmpty();
    }

    @Test
    void signs_standAgainstFigures() {
        assertThat(new Saying("% of appeals").in("63% of appeals")).contains("% of appeals");
        assertThat(new Saying("8.86").in("You get £8.86 a week")).contains("8.86");
        assertThat(new Saying("8.86").in("You get £18.86 a week")).isEmpty();
    }
}
