package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Work in lanes: in order within a lane, lanes side by side. Work that has to wait gives its thread back meanwhile. */
final class ChatQueues {

    private final Map<Lane, Deque<Work>> lanes = new HashMap<>();
    private final Executor workers;
    private final Waiting waiting;

    /** What stands in a lane. */
    interface Work {

        /** Goes on as far as it can: empty when it is finished, else how long until it wants to go on. */
        Optional<Duration> go();
    }

    ChatQueues(Executor workers, Waiting waiting) {
        this.workers = workers;
        this.waiting = waiting;
    }

    void add(Lane lane, Work work) {
        synchronized (lanes) {
            Deque<Work> queue = lanes.computeIfAbsent(lane, first -> new ArrayDeque<>());
            queue.add(work);
            if (queue.size() > 1) {
                return;
            }
        }
        workers.execute(() -> run(lane, work));
    }

    private void run(Lane lane, Work work) {
        Optional<Duration> pause = Optional.empty();
        try {
            pause = work.go();
        } finally {
            // Also after an error: whoever stands behind must not wait for ever.
            goOn(lane, work, pause);
        }
    }

    private void goOn(Lane lane, Work work, Optional<Duration> pause) {
        if (pause.isPresent()) {
            waiting.after(pause.get(), () -> workers.execute(() -> run(lane, work)));
            return;
        }
        Work next;
        synchronized (lanes) {
            Deque<Work> queue = lanes.get(lane);
            if (queue == null) {
                return;
            }
            queue.remove();
            if (queue.isEmpty()) {
                lanes.remove(lane);
                return;
            }
            next = queue.element();
        }
        workers.execute(() -> run(lane, next));
    }

    int lanesInUse() {
        synchronized (lanes) {
            return lanes.size();
        }
    }
}
