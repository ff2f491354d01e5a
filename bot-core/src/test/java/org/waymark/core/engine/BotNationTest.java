package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.reply.Operation;
import org.waymark.core.understanding.Understanding;

/** Entries that are not the same in England, Wales, Scotland and Northern Ireland. */
class BotNationTest {

    private final Bot bot = Bots.ordinary();
    private final Person texting = Person.texting(bot);
    private final Person onTelegram = Person.onTelegram(bot);

    @Test
    void unknownNation_getsWhatIsTrueEverywhere_andIsAskedInOneLine() {
        texting.says("hospital").hears("""
                        Call 0800 111 222 (free)
                        https://kit.org/hospital
                        Brief for all.
                        Kit, checked May 2026
                        WHERE 1 England 2 Wales 3 Scotland 4 NORTHERN_IRELAND
                        REPLY_MORE""");
    }

    @Test
    void digit_givesTheVariant_withItsNumberItsLinkAndItsName() {
        texting.says("hospital").says("3").hears("""
                        Call 0800 333 444 (free)
                        https://kit.org/scotland
                        Brief for Scots.
                        Kit, checked May 2026
                        For Scotland
                        REPLY_MORE""");
        assertThat(texting.said().understanding()).isEqualTo(new Understanding.Picked(new IntentId("hospital")));
        texting.says("more").hears("Full for Scots.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "٣", "three", "3.", "Scotland", " SCOTLAND! "})
    void nation_isGivenByDigitOrByName(String words) {
        texting.says("hospital").says(words).hears("Brief for Scots.");
    }

    @Test
    void moreBeforeTheAnswer_readsOn_andTheDigitStillWorks() {
        texting.says("hospital").says("more").hears("Full for all.");
        texting.says("3").hears("Brief for Scots.");
    }

    @Test
    void nation_isRemembered_andAskedOnce() {
        texting.says("hospital")
                .says("3")
                .says("card")
                .hears("Brief about card.")
                .hearsNot("Scotland");
        texting.says("hospital").hears("Brief for Scots.", "For Scotland").hearsNot("WHERE");
    }

    @Test
    void nation_isChangedByItsName_fromAnywhere() {
        texting.says("scotland").hears("NATION_SET").says("hospital").hears("Brief for Scots.");
        texting.says("N. Ireland")
                .hears("Brief for all.", "For NORTHERN_IRELAND")
                .hearsNot("WHERE");
        texting.says("card").says("Scotland").hears("NATION_SET");
        texting.says("hospital").hears("Brief for Scots.");
    }

    @Test
    void nationWithoutAShortTextOfItsOwn_getsTheCommonOne_andItsOwnFullText() {
        texting.says("hospital").says("2").hears("Brief for all.", "For Wales");
        texting.says("more").hears("Full for Welsh.");
    }

    @Test
    void nation_getsItsOwnNumberFirst() {
        texting.says("hospital").says("1").hears("Call 0800 555 666");
        texting.says("scotland").says("hospital").hears("Call 0800 333 444");
    }

    @Test
    void digitAfterTheAnswer_meansTheListBefore() {
        texting.says("hospital or card").hears("CHOOSE", "1 Title of card", "2 Title of hospital");
        texting.says("2").hears("WHERE").says("3").hears("Brief for Scots.");
        texting.says("1").hears("Brief about card.");
    }

    @Test
    void questionIsForgotten_withForgetAndNew() {
        texting.says("hospital").says("3").says("forget");
        texting.says("hospital").hears("WHERE").says("3").says("new");
        texting.says("hospital").hears("WHERE");
    }

    @Test
    void entryThatIsTheSameEverywhere_neverAsks() {
        texting.says("school").hearsNot("WHERE");
        onTelegram.says("school").hearsNot("WHERE");
    }

    @Test
    void buttons_askAndAnswer_alsoOldOnes() {
        onTelegram.says("hospital").hears("Full for all.", "WHERE\n1 England\n2 Wales\n3 Scotland");
        assertThat(onTelegram.said().message().choices().get(2).token()).isEqualTo("n:SCT:hospital");
        onTelegram
                .says("card")
                .taps("n:SCT:hospital")
                .hears("Full for Scots.", "https://kit.org/scotland", "For Scotland");
        onTelegram.taps("n:SCT:gone_entry").hears("OLD_BUTTON");
    }

    @Test
    void back_showsTheEntryForTheNation() {
        texting.says("scotland").says("hospital").says("card").says("back").hears("Brief for Scots.");
    }

    @Test
    void overdueEntry_doesNotAsk() {
        Person late = Person.texting(Bots.run(Operation.on(LocalDate.of(2030, 1, 1))));
        late.says("hospital").hearsNot("WHERE").says("3").hears("Title of doctor", "OVERDUE");
        late.says("scotland").says("hospital").hears("Call 0800 333 444", "https://kit.org/scotland");
    }

    @Test
    void entryThatIsNotTrueEverywhere_saysWhere_unlessThePersonIsThere() {
        texting.says("school").hears("Brief about school.\nOnly in England, Wales\nKit, checked");
        texting.says("scotland").says("school").hears("Only in England, Wales");
        texting.says("hospital")
                .says("new")
                .says("hospital")
                .says("2")
                .says("school")
                .hearsNot("Only in");
    }
}
