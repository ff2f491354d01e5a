package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatQueuesTest {

    private static final int LANES = 20;
    private static final int WORKS = 50;

    @Test
    void lanesSideBySide_eachInOrder_whateverItsWorkDoes() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(4, task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler(
                    (where, broken) -> assertThat(broken).isInstanceOf(Broken.class));
            return thread;
        });
        try (HurriedWaiting waiting = new HurriedWaiting()) {
            ChatQueues queues = new ChatQueues(workers, waiting);
            Map<Integer, List<Integer>> done = new HashMap<>();
            CountDownLatch left = new CountDownLatch(LANES * WORKS);
            for (int i = 0; i < LANES * WORKS; i++) {
                int lane = i % LANES;
                int number = i / LANES;
                List<Integer> record = done.computeIfAbsent(lane, first -> new CopyOnWriteArrayList<>());
                queues.add(new Lane(false, lane), new Uneven(number, record, left));
            }

            assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(done.values()).hasSize(LANES).allSatisfy(numbers -> assertThat(numbers)
                    .isEqualTo(IntStream.range(0, WORKS).boxed().toList()));
        } finally {
            workers.shutdownNow();
        }
    }

    /** Every third waits once, every seventh breaks. */
    private static final class Uneven implements ChatQueues.Work {

        private final int number;
        private final List<Integer> record;
        private final CountDownLatch left;
        private boolean waited;

        Uneven(int number, List<Integer> record, CountDownLatch left) {
            this.number = number;
            this.record = record;
            this.left = left;
        }

        @Override
        public Optional<Duration> go() {
            if (number % 3 == 0 && !waited) {
                waited = true;
                return Optional.of(Duration.ofSeconds(30));
            }
            record.add(number);
            left.countDown();
            if (number % 7 == 0) {
                throw new Broken();
            }
            return Optional.empty();
        }
    }

    /** On purpose. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void emptyLanes_areForgotten() {
        ChatQueues queues = new ChatQueues(Runnable::run, new ManualWaiting());
        for (int chat = 0; chat < 100; chat++) {
            queues.add(new Lane(false, chat), Optional::empty);
        }

        assertThat(queues.lanesInUse()).isZero();
    }
}
