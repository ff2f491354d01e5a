package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.message.PersonKey;
import org.waymark.core.spending.Budget;
import org.waymark.core.spending.Spending;
import org.waymark.core.spending.Spending.Price;
import org.waymark.core.spending.Spending.Verdict;

class RedisSpendingTest extends SpendingContract {

    private static final TestRedis REDIS = TestRedis.start();

    @TempDir
    private Path folder;

    private RedisStore store;
    private RedisStore another;

    @BeforeEach
    void open() throws IOException {
        REDIS.empty();
        store = Replica.open(REDIS, folder.resolve("one"), clock);
        another = Replica.open(REDIS, folder.resolve("another"), clock);
    }

    @AfterEach
    void close() {
        store.close();
        another.close();
    }

    @AfterAll
    static void stop() {
        REDIS.close();
    }

    /** Without shares, so that the whole cap is there to be counted. */
    @Override
    Spending spending(Budget budget) {
        return store.spending(budget, 0);
    }

    private static int send(Spending spending, int from, int to) {
        AtomicInteger sent = new AtomicInteger();
        IntStream.range(from, to).forEach(i -> {
            if (spending.spend(new PersonKey("person " + i), new Price(1, 1, true)) == Verdict.SEND) {
                sent.incrementAndGet();
            }
        });
        return sent.get();
    }

    @Test
    void capHolds_overTwoProgramsAtOnce() {
        List<Spending> both = List.of(store.spending(budget(60, 100), 0), another.spending(budget(60, 100), 0));
        var sent = both.stream()
                .map(spending -> CompletableFuture.supplyAsync(() -> send(spending, 0, 100)))
                .toList();

        assertThat(sent.get(0).join() + sent.get(1).join()).isEqualTo(100);
    }

    @Test
    void person_hasOneCap_atBoth() {
        Price price = new Price(4, 1, false);
        PersonKey person = new PersonKey("person");

        assertThat(store.spending(budget(5, 1000), 0).spend(person, price)).isEqualTo(Verdict.SEND);
        assertThat(another.spending(budget(5, 1000), 0).spend(person, price)).isEqualTo(Verdict.LAST);
    }

    @Test
    void emptiedRedis_doesNotBeginTheDayAnew() {
        Spending spending = store.spending(budget(60, 100), 0);
        assertThat(send(spending, 0, 90)).isEqualTo(90);
        REDIS.empty();

        assertThat(send(spending, 100, 200)).isEqualTo(10);
    }

    /** Also over a restart of both. */
    @Test
    void emptiedRedis_andANewStart_doNotBeginTheDayAnew() throws IOException {
        assertThat(send(store.spending(budget(60, 100), 0), 0, 90)).isEqualTo(90);
        store.close();
        REDIS.empty();
        store = Replica.open(REDIS, folder.resolve("one"), clock);

        assertThat(send(store.spending(budget(60, 100), 0), 100, 200)).isEqualTo(10);
    }

    @Test
    void shares_areCountedOnce_howeverOftenAProgramStarts() throws IOException {
        for (int i = 0; i < 5; i++) {
            store.spending(budget(60, 100), 20);
            store.close();
            store = Replica.open(REDIS, folder.resolve("one"), clock);
        }

        assertThat(send(another.spending(budget(60, 100), 0), 0, 200)).isEqualTo(80);
    }
}
