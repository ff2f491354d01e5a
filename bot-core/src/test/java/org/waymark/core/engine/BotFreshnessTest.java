package org.waymark.core.engine;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.waymark.core.reply.Operation;

/** What is said when the review date of an entry (10 May 2027 here) has passed. */
class BotFreshnessTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 10);

    private final AtomicReference<LocalDate> today = new AtomicReference<>(LAST_DAY);
    private final Bot bot = Bots.run(new Operation("", today::get));
    private final Person texting = Person.texting(bot);

    @Test
    void onItsLastDay_anEntryIsSent() {
        texting.says("card").hears("Brief about card.").hearsNot("OVERDUE");
    }

    @Test
    void afterIt_onlyWhatCannotBeWrongIsSent() {
        today.set(LAST_DAY.plusDays(1));

        texting.says("card").hears("""
                        Call 0800 111 222 (free)
                        https://kit.org/card
                        Title of card
                        OVERDUE
                        REPLY_MORE""").hearsNot("Brief about card.").hearsNot("checked");
        texting.says("more").hears("RELATED", "1 Title of school");
        Person.onTelegram(bot)
                .says("school")
                .hears("0800 111 222", "https://kit.org/school", "Title of school", "OVERDUE")
                .hearsNot("All about school.")
                .hearsNot("More");
    }

    @Test
    void betweenTwoParts_oldFactsStopToo() {
        texting.says("card").says("more").hears("All about card.");
        today.set(LAST_DAY.plusDays(1));

        texting.says("more").hears("RELATED").hearsNot("one more sentence");
        texting.says("back").hears("OVERDUE").hearsNot("Brief about card.");
    }
}
