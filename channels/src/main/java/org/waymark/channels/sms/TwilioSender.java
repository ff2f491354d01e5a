package org.waymark.channels.sms;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.message.Delivery;

/**
 * Posts messages in the background, those of one person in their order. A message is never posted again unless Twilio said that it did
 * not take it, or a look at its list showed that it is not there: a text message costs money, and two of them confuse.
 */
final class TwilioSender implements AutoCloseable {

    /** How often a message is posted again that Twilio was too busy for. */
    static final int MOST_RETRIES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TwilioSender.class);

    private static final int LANES = 4;
    private static final int MOST_WAITING = 250;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration BEFORE_A_LOOK = Duration.ofSeconds(15);
    private static final Duration AT_THE_END = Duration.ofSeconds(10);

    private final TwilioApi api;
    private final Pauses pauses;
    private final InstantSource clock;
    private final Tally tally;
    private final List<ExecutorService> lanes =
            IntStream.range(0, LANES).mapToObj(TwilioSender::lane).toList();
    private volatile boolean halted;

    TwilioSender(TwilioApi api, Pauses pauses, InstantSource clock, Tally tally) {
        this.api = api;
        this.pauses = pauses;
        this.clock = clock;
        this.tally = tally;
    }

    private static ExecutorService lane(int number) {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                task -> new Thread(task, "twilio-" + number));
    }

    /** Does it send at all? Not after Twilio refused our token or account. */
    boolean isWorking() {
        return !halted;
    }

    /**
     * Takes messages to one person, to be posted one after the other; where one fails, the rest is left.
     *
     * @param gone told when the person cannot be reached any more
     * @return false when they were not taken: nothing can be sent, or too much is waiting
     */
    boolean take(List<Outgoing> messages, Runnable gone) {
        if (halted || messages.isEmpty()) {
            return false;
        }
        return work(messages.get(0).to().hashCode(), () -> {
            for (Outgoing message : messages) {
                Delivery delivery = deliver(message);
                note(delivery, gone);
                if (!(delivery instanceof Delivery.Sent)) {
                    break;
                }
            }
            return null;
        });
    }

    /** Blanks the text of a delivered message at Twilio. */
    void redact(String sid) {
        boolean taken = work(sid.hashCode(), () -> {
            if (!(persist(() -> api.redact(sid)) instanceof Delivery.Sent)) {
                tally.count("texts of delivered messages could not be blanked at Twilio");
            }
            return null;
        });
        if (!taken) {
            tally.count("texts of delivered messages could not be blanked at Twilio");
        }
    }

    private boolean work(int hash, Callable<Void> work) {
        try {
            lanes.get(Math.floorMod(hash, LANES)).execute(() -> run(work));
            return true;
        } catch (RejectedExecutionException tooMuch) {
            tally.count("messages found the queue to Twilio full");
            return false;
        }
    }

    private static void run(Callable<Void> work) {
        try {
            work.call();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (Exception broken) {
            LOG.error("sms: sending failed: {}", broken.getClass().getName());
        }
    }

    private Delivery deliver(Outgoing message) throws InterruptedException {
        if (clock.instant().isAfter(message.since().plus(TwilioApi.VALIDITY))) {
            return new Delivery.Refused("too old");
        }
        Delivery delivery = persist(() -> api.send(message));
        return delivery instanceof Delivery.Ambiguous ? settle(message) : delivery;
    }

    /** Again after a pause that doubles, with chance in it so that many messages do not come back at once. */
    private Delivery persist(Callable<Delivery> call) throws InterruptedException {
        try {
            Delivery delivery = call.call();
            for (int retry = 0; retry < MOST_RETRIES && delivery instanceof Delivery.Later; retry++) {
                double chance = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
                pauses.pause(Duration.ofMillis((long) (FIRST_PAUSE.toMillis() * Math.pow(4, retry) * chance)));
                delivery = call.call();
            }
            return delivery;
        } catch (InterruptedException closed) {
            throw closed;
        } catch (Exception broken) {
            throw new IllegalStateException(broken.getClass().getName());
        }
    }

    /** Nobody knows whether Twilio has it: look, and post it once more only when it is not there. */
    private Delivery settle(Outgoing message) throws InterruptedException {
        tally.count("messages of which it was not clear whether Twilio took them");
        pauses.pause(BEFORE_A_LOOK);
        return switch (api.find(message)) {
            case THERE -> new Delivery.Sent();
            case NOT_THERE -> api.send(message);
            case UNKNOWN -> new Delivery.Ambiguous();
        };
    }

    private void note(Delivery delivery, Runnable gone) {
        if (delivery instanceof Delivery.Gone) {
            tally.count("people cannot be reached any more and were forgotten");
            gone.run();
        } else if (delivery instanceof Delivery.Refused refused) {
            note(refused);
        } else if (delivery instanceof Delivery.Later) {
            tally.count("messages were dropped because Twilio was too busy");
        } else if (delivery instanceof Delivery.Ambiguous) {
            tally.count("messages may or may not have arrived");
        }
    }

    private void note(Delivery.Refused refused) {
        if (refused.reason().equals("too old")) {
            tally.count("messages waited too long and were dropped");
            return;
        }
        TwilioError error = TwilioError.of(Integer.parseInt(refused.reason()));
        tally.count(error.words());
        if (error.remedy() == TwilioError.Remedy.HALT) {
            halted = true;
            tally.count("nothing is posted any more until a restart; replies go out in the response");
        }
    }

    /** Lets those that wait be sent, for a while. */
    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdown);
        long end = System.nanoTime() + AT_THE_END.toNanos();
        for (ExecutorService lane : lanes) {
            try {
                if (!lane.awaitTermination(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                    lane.shutdownNow();
                }
            } catch (InterruptedException hurried) {
                lane.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }
}
