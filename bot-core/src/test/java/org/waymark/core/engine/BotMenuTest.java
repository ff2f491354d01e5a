package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.Button;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.PlainText;
import org.waymark.core.sms.Segments;

/** A topic with more entries than two text messages can list. */
class BotMenuTest {

    private final Bot bot = Bots.ordinary();
    private final Person texting = Person.texting(bot);

    @Test
    void longList_comesInPages_thatEachFitTwoTextMessages() {
        texting.says("menu").says("3");
        List<Integer> numbers = new ArrayList<>();
        for (OutboundMessage page = page(); numbers.size() < 20; page = page()) {
            assertThat(Segments.of(PlainText.tight(page)).count()).isLessThanOrEqualTo(2);
            page.choices().stream().map(Button::number).forEach(numbers::add);
            texting.says("more");
        }

        assertThat(numbers).hasSize(20).isSorted().startsWith(1).endsWith(20);
        texting.hears("NOTHING_MORE");
    }

    private OutboundMessage page() {
        return texting.said().message();
    }

    @Test
    void lastPage_offersNoMore() {
        texting.says("menu")
                .says("3")
                .hears("REPLY_MORE")
                .says("more")
                .says("more")
                .says("more");
        assertThat(page().choices()).extracting(Button::number).contains(20);
        texting.hearsNot("REPLY_MORE");
    }

    @Test
    void numbersOfEveryPage_workFromEachPage() {
        texting.says("menu").says("3").says("20").hears("Brief about a_title_as_long_as_they_may_be_40.");
        texting.says("back").hears("1 Title of a_title").says("more").says("1").hears("may_be_21.");
    }

    @Test
    void back_leavesAList_fromAnyPage() {
        texting.says("menu").says("3").says("more").says("back").hears("MENU", "1 Money");
    }

    @Test
    void numberBeyondTheList_showsThePageAgain() {
        texting.says("menu").says("3").says("more");
        int first = page().choices().get(0).number();
        texting.says("77").hears("NO_SUCH_CHOICE", first + " Title of");
    }

    @Test
    void anyQuestion_worksFromAnyPage() {
        texting.says("menu").says("3").says("more").says("doctor").hears("Brief about doctor.");
    }

    @Test
    void whereThereAreButtons_theListComesAtOnce() {
        Person.onTelegram(bot)
                .says("menu")
                .says("3")
                .hears("1 Title of", "20 Title of")
                .hearsNot("More");
    }
}
