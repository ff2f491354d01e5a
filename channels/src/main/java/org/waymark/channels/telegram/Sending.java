package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.core.message.Delivery;

/**
 * One call on its way, until it is known how it ended. Telegram has no key against doubles, so what may have gone out already is
 * sent once more, when Telegram answers again, and never after that: a doubled answer does less harm than a missing one.
 */
final class Sending {

    private static final int MOST_FAILURES = 12;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final TelegramApi api;
    private final SendLimits limits;
    private final Waiting waiting;
    private final long begun;
    private JsonCall call;
    private boolean admitted;
    private boolean moved;
    private Doubt doubt = Doubt.NONE;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private @Nullable Delivery delivery;

    /** May it have gone out without our knowing? */
    private enum Doubt {
        NONE,
        /** Yes, and it waits for Telegram to answer at all. */
        WAITING,
        /** Yes, and this is the one time more. */
        ONCE_MORE
    }

    Sending(JsonCall call, TelegramApi api, SendLimits limits, Waiting waiting) {
        this.call = call;
        this.api = api;
        this.limits = limits;
        this.waiting = waiting;
        this.begun = waiting.nanos();
    }

    /** Takes its place under the limits: empty when it has one, else how long until it asks again. */
    Optional<Duration> admit() {
        if (!admitted) {
            OptionalLong chat = call.chat();
            Duration wait = chat.isPresent() ? limits.take(chat.getAsLong()) : limits.take();
            if (!wait.isZero()) {
                return Optional.of(wait);
            }
            admitted = true;
        }
        return Optional.empty();
    }

    /** Tries once, where it may: empty when it is known how it ended, else how long until the next try. */
    Optional<Duration> go() {
        if (doubt == Doubt.WAITING) {
            if (!api.answers()) {
                // Its place is too old when it goes on: others may have been told to wait meanwhile.
                admitted = false;
                return later();
            }
            doubt = Doubt.ONCE_MORE;
        }
        Optional<Duration> wait = admit();
        if (wait.isPresent()) {
            return wait;
        }
        admitted = false;
        return judge(api.call(call));
    }

    /** How it ended; asked when {@link #go} was empty. */
    Delivery delivery() {
        return delivery == null ? new Delivery.Ambiguous() : delivery;
    }

    /** The call; for the new chat where the old one had moved. */
    JsonCall call() {
        return call;
    }

    /** Did it go to another chat than it was made for? */
    boolean moved() {
        return moved;
    }

    private Optional<Duration> judge(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Done) {
            return end(new Delivery.Sent());
        }
        if (outcome instanceof CallOutcome.Gone) {
            return end(new Delivery.Gone());
        }
        if (outcome instanceof CallOutcome.TooMany many) {
            return hold(many.pause());
        }
        if (outcome instanceof CallOutcome.Moved to && !moved) {
            moved = true;
            call = call.to(to.chat());
            return Optional.of(Duration.ZERO);
        }
        if (outcome instanceof CallOutcome.NotTaken not) {
            // An hour when Telegram is away; a minute or two for a call that only breaks it.
            failures += not.code() == 0 ? 0 : 1;
            return failures < MOST_FAILURES ? later() : end(new Delivery.Refused(Integer.toString(not.code())));
        }
        if (outcome instanceof CallOutcome.Unknown) {
            return doubtful();
        }
        return end(new Delivery.Refused(
                outcome instanceof CallOutcome.Refused no ? Integer.toString(no.code()) : "moved"));
    }

    private Optional<Duration> hold(Duration asked) {
        OptionalLong chat = call.chat();
        if (chat.isPresent()) {
            limits.hold(chat.getAsLong(), asked);
        } else {
            limits.hold(asked);
        }
        return after(asked);
    }

    private Optional<Duration> doubtful() {
        if (doubt == Doubt.ONCE_MORE) {
            return end(new Delivery.Ambiguous());
        }
        doubt = Doubt.WAITING;
        return later();
    }

    private Optional<Duration> later() {
        Duration now = pause;
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        return after(now);
    }

    private Optional<Duration> after(Duration wait) {
        boolean tooLong = waiting.nanos() - begun + wait.toNanos() > LONGEST.toNanos();
        return tooLong ? end(new Delivery.Later(wait)) : Optional.of(wait);
    }

    private Optional<Duration> end(Delivery how) {
        delivery = how;
        if (!(how instanceof Delivery.Sent)) {
            LOG.warn("telegram: a message was not sent: {}", how);
        }
        return Optional.empty();
    }
}
