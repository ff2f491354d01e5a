package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.core.spending.Spending.Verdict.LAST;
import static org.waymark.core.spending.Spending.Verdict.SEND;
import static org.waymark.core.spending.Spending.Verdict.SILENT;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;
import org.waymark.core.spending.Spending.Price;
import org.waymark.core.spending.Spending.Verdict;

/** What every count of the day's segments does. */
abstract class SpendingContract {

    private static final PersonKey PERSON = new PersonKey("person");

    final MovedClock clock = new MovedClock();

    abstract Spending spending(Budget budget);

    static Budget budget(int person, int day) {
        return new Budget(person, day, new BigDecimal("4.0"));
    }

    private static Price answer(int segments) {
        return new Price(segments, 1, false);
    }

    private static Price danger(int segments) {
        return new Price(segments, 1, true);
    }

    private static PersonKey someone(int number) {
        return new PersonKey("person " + number);
    }

    @Test
    void person_isTold_andThenLeftInSilence_untilTheNextDay() {
        Spending spending = spending(budget(5, 1000));

        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(LAST);
        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(SILENT);
        assertThat(spending.spend(someone(1), answer(2))).isEqualTo(SEND);

        clock.move(Duration.ofDays(1));
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
    }

    @Test
    void danger_isAnsweredBeyondThePersonsCap_andDoesNotUseItUp() {
        Spending spending = spending(budget(3, 1000));

        IntStream.range(0, 10)
                .forEach(i -> assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SEND));
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(LAST);
        assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SEND);
    }

    @Test
    void answersEnd_thenLastWords_thenDanger() {
        Spending spending = spending(budget(1000, 100));

        assertThat(IntStream.range(0, 100)
                        .filter(i -> spending.spend(PERSON, answer(1)) == SEND)
                        .count())
                .isEqualTo(85);
        assertThat(IntStream.range(0, 100)
                        .filter(i -> spending.spend(someone(i), answer(1)) == LAST)
                        .count())
                .isEqualTo(4); // the person of the 85 had one too
        assertThat(IntStream.range(0, 100)
                        .filter(i -> spending.spend(someone(i), danger(1)) == SEND)
                        .count())
                .isEqualTo(10);
    }

    @Test
    void capOfOne_isStillKept() {
        Spending spending = spending(budget(1, 1));

        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(SILENT);
        assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SILENT);
        assertThat(spending.spend(PERSON, danger(1))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, danger(1))).isEqualTo(SILENT);
    }

    @Test
    void capsHold_underManyThreads() {
        Spending spending = spending(budget(20, 1000));
        AtomicInteger total = new AtomicInteger();
        AtomicIntegerArray ordinary = new AtomicIntegerArray(100);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        var done = IntStream.range(0, 16)
                .mapToObj(thread -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 200)
                                .forEach(i -> spend(spending, (thread * 31 + i * 7) % 100, i, total, ordinary)),
                        threads))
                .toList();
        done.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(total.get()).isLessThanOrEqualTo(1000).isGreaterThan(990);
        assertThat(IntStream.range(0, 100).map(ordinary::get)).allMatch(segments -> segments <= 20);
    }

    private static void spend(Spending spending, int number, int i, AtomicInteger total, AtomicIntegerArray ordinary) {
        Price price = new Price(1 + i % 4, 2, i % 5 == 0);
        Verdict verdict = spending.spend(someone(number), price);
        int segments = verdict == SEND ? price.reply() : verdict == LAST ? price.lastWords() : 0;
        total.addAndGet(segments);
        ordinary.addAndGet(number, price.danger() ? 0 : segments);
    }
}
