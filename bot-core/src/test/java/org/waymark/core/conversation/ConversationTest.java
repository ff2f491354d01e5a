package org.waymark.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Phrase;

class ConversationTest {

    private static final Place LIST =
            new Place.AtList(Phrase.MENU, List.of(new Choice.ToTopic("health"), new Choice.ToTopic("safety")));
    private static final Place ENTRY = new Place.AtEntry(new IntentId("aspen_card"), 0, List.of());

    @Test
    void numbers_referToTheLastList_alsoAfterReading() {
        Conversation reading = Conversation.fresh().at(LIST).at(ENTRY);

        assertThat(reading.openChoices()).hasSize(2);
    }

    @Test
    void back_leadsToThePlaceBefore_andEndsAtTheBeginning() {
        Conversation reading = Conversation.fresh().at(LIST).at(ENTRY);

        assertThat(reading.back().place()).contains(LIST);
        assertThat(reading.back().back().back().place()).isEmpty();
    }

    @Test
    void trail_staysShort() {
        Conversation long_ = Conversation.fresh();
        for (int i = 0; i < 100; i++) {
            long_ = long_.at(ENTRY);
        }

        assertThat(long_.trail()).hasSizeLessThan(10);
    }

    @Test
    void anAnswer_forgetsTheMisses() {
        assertThat(Conversation.fresh().missed().missed().at(ENTRY).misses()).isZero();
    }
}
