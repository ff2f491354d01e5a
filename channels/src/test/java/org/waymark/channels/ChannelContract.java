package org.waymark.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a person sees on every channel. A channel inherits these tests and adds how to say something and what is seen. */
public abstract class ChannelContract {

    private static final String LINK = "https://startnewlife.uk/en/asylum-support/aspen-card";

    /**
     * Sends words as a person does.
     *
     * @param words what the person writes
     * @return everything the person then sees
     */
    protected abstract String says(String words) throws Exception;

    /** Sends something without words, as this channel knows it; or says why it cannot be. */
    protected abstract String sendsAPicture() throws Exception;

    @Test
    protected void answer_hasNumberLinkWordsSourceAndDate() throws Exception {
        assertThat(says("my card is broken"))
                .contains("0808 801 0503", LINK, "Start New Life", "May 2026")
                .doesNotContain("&amp;", "null");
    }

    @Test
    protected void answer_putsNumberAndLinkFirst() throws Exception {
        String seen = says("my card is broken");

        assertThat(seen.strip()).startsWith("Call 0808 801 0503 (free, 24h)");
        assertThat(seen.indexOf(LINK)).isLessThan(seen.indexOf("Migrant Help"));
    }

    @Test
    protected void choices_areShownAndPicked() throws Exception {
        assertThat(says("card and appeal")).contains("Aspen card problems", "Time limit to appeal");
        assertThat(says("2")).contains("14 days");
    }

    @Test
    protected void more_givesMore() throws Exception {
        says("my card is broken");

        assertThat(says("MORE")).isNotEmpty().isNotEqualTo(says("MORE"));
    }

    @Test
    protected void danger_getsTheNumberAtOnce() throws Exception {
        assertThat(says("i want to kill myself").strip())
                .startsWith("Call 116 123 now")
                .contains("999");
    }

    @Test
    protected void unknown_isSaidHonestly_withAPersonToCall() throws Exception {
        assertThat(says("who won the match")).contains("I do not know", "0808 801 0503");
    }

    @Test
    protected void tooLong_isSaidKindly() throws Exception {
        assertThat(says("word ".repeat(700))).contains("too long");
    }

    @Test
    protected void pictureWithoutWords_isAskedForWords() throws Exception {
        assertThat(sendsAPicture()).contains("I can only read words");
    }

    @Test
    protected void controlAndBidiCharacters_areRead() throws Exception {
        assertThat(says("\u202Emy\u0007 card\u2069 \u200Fis broken")).contains("0808 801 0503");
    }

    @Test
    protected void markup_isShownAsItIs() throws Exception {
        assertThat(says("<b>card</b> & <script>")).contains("0808 801 0503").doesNotContain("<script>");
    }

    @Test
    protected void stop_isObeyed() throws Exception {
        assertThat(says("STOP")).contains("START");
        assertThat(says("my card is broken")).doesNotContain(LINK);
        says("START");
        assertThat(says("my card is broken")).contains(LINK);
    }

    @Test
    protected void forget_startsAfresh() throws Exception {
        says("card and appeal");
        says("FORGET");

        assertThat(says("2")).doesNotContain("14 days");
    }
}
