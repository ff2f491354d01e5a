package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class UpdateLedgerTest {

    private final UpdateLedger ledger = new UpdateLedger();

    @Test
    void offset_isTheOldestUnfinished_inTheOrderOfArrival() {
        ledger.take(List.of(50L, 7L, 8L));

        ledger.done(7);
        assertThat(ledger.offset()).isEqualTo(50);
        ledger.done(50);
        assertThat(ledger.offset()).isEqualTo(8);
        ledger.done(8);
        assertThat(ledger.offset()).isEqualTo(9);
    }

    @Test
    void whatComesAgain_isNotTakenAgain() {
        assertThat(ledger.take(List.of(1L, 2L))).containsExactly(1L, 2L);
        ledger.done(2);

        assertThat(ledger.take(List.of(1L, 2L, 3L))).containsExactly(3L);
    }

    /** Who asks for the same too soon gets only the first. */
    @Test
    void shorterBatch_doesNotBringTheOffsetBack() {
        ledger.take(List.of(1L, 2L, 3L));
        ledger.done(2);
        ledger.done(3);
        ledger.take(List.of(1L));
        ledger.done(1);

        assertThat(ledger.offset()).isEqualTo(4);
    }

    @Test
    void doneOnesThatComeAgainAlone_areConfirmedAgain() {
        ledger.take(List.of(900L));
        ledger.done(900);
        ledger.take(List.of(5L));
        ledger.done(5);
        ledger.take(List.of(900L));

        assertThat(ledger.offset()).isEqualTo(901);
    }

    @Test
    void quiet_happensWhenAllIsDone() {
        assertThat(ledger.quiet()).isDone();
        ledger.take(List.of(1L, 2L));
        var quiet = ledger.quiet();
        ledger.done(1);
        assertThat(quiet).isNotDone();
        ledger.done(2);
        assertThat(quiet).isDone();
    }

    @Test
    void memory_isBounded() {
        LongStream.range(0, 5_000).forEach(id -> {
            ledger.take(List.of(id));
            ledger.done(id);
        });

        assertThat(ledger.take(List.of(0L))).as("forgotten by now").containsExactly(0L);
        assertThat(ledger.take(List.of(4_999L))).isEmpty();
    }
}
