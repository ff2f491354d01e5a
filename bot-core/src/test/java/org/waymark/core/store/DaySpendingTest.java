package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.core.spending.Spending.Verdict.LAST;
import static org.waymark.core.spending.Spending.Verdict.SEND;
import static org.waymark.core.spending.Spending.Verdict.SILENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending.Price;
import org.waymark.core.spending.Spending.Verdict;

class DaySpendingTest {

    private static final PersonKey PERSON = new PersonKey("person");

    private final AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 11, 24));

    private DaySpending spending(int person, int day) {
        return new DaySpending(new Budget(person, day, new BigDecimal("4.0")), today::get);
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
        DaySpending spending = spending(5, 1000);

        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(LAST);
        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(SILENT);
        assertThat(spending.spend(someone(1), answer(2))).isEqualTo(SEND);

        today.set(LocalDate.of(2026, 11, 25));
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
    }

    @Test
    void danger_isAnsweredBeyondThePersonsCap_andDoesNotUseItUp() {
        DaySpending spending = spending(3, 1000);

        IntStream.range(0, 10)
                .forEach(i -> assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SEND));
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, answer(2))).isEqualTo(LAST);
        assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SEND);
    }

    @Test
    void answersEnd_thenLastWords_thenDanger() {
        DaySpending spending = spending(1000, 100);

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
        DaySpending spending = spending(1, 1);

        assertThat(spending.spend(PERSON, answer(1))).isEqualTo(SILENT);
        assertThat(spending.spend(PERSON, danger(2))).isEqualTo(SILENT);
        assertThat(spending.spend(PERSON, danger(1))).isEqualTo(SEND);
        assertThat(spending.spend(PERSON, danger(1))).isEqualTo(SILENT);
    }

    @Test
    void capsHold_under64Threads() throws Exception {
        DaySpending spending = spending(20, 3000);
        AtomicInteger total = new AtomicInteger();
        int[] ordinary = new int[200];
        ExecutorService threads = Executors.newFixedThreadPool(64);
        CountDownLatch go = new CountDownLatch(1);
        var done = IntStream.range(0, 64)
                .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                    go.await();
                    for (int i = 0; i < 2000; i++) {
                        int number = ThreadLocalRandom.current().nextInt(200);
                        Price price = new Price(1 + i % 4, 2, i % 50 == 0);
                        Verdict verdict = spending.spend(someone(number), price);
                        int segments = verdict == SEND ? price.reply() : verdict == LAST ? price.lastWords() : 0;
                        total.addAndGet(segments);
                        synchronized (ordinary) {
                            ordinary[number] += price.danger() ? 0 : segments;
                        }
                    }
                    return null;
                }))
                .toList();
        go.countDown();
        for (Future<?> one : done) {
            one.get();
        }
        threads.shutdown();

        assertThat(total.get()).isLessThanOrEqualTo(3000).isGreaterThan(2990);
        assertThat(IntStream.of(ordinary)).allMatch(segments -> segments <= 20);
    }

    @Test
    void money_isToldInPounds() {
        assertThat(new Budget(1, 1, new BigDecimal("4.0")).cost(3000)).isEqualTo("GBP 120.00");
        assertThat(new Budget(1, 1, new BigDecimal("4.25")).cost(1)).isEqualTo("GBP 0.04");
    }
}
