package org.waymark.channels.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * When may the next message go out? Keeps to what Telegram asks of all bots (FAQ, "My bot is hitting limits": 30 messages a second
 * in all, one a second in a chat, 20 a minute in a group) and to the waits that it asks of us.
 */
final class SendLimits {

    /** How many messages may follow each other at once in a chat that was silent. */
    static final int BURST = 3;

    private static final int MOST_A_SECOND = 30;
    private static final int MOST_A_MINUTE_IN_A_GROUP = 20;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final LongSupplier nanos;
    private final Window all = new Window(MOST_A_SECOND, SECOND);
    // In the order of their last message, so that those who were silent for long stand first.
    private final Map<Long, Chat> chats = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Refusal> refusals = new ArrayDeque<>();
    private long allHeldUntil;

    /** A chat that was told to wait, and when. */
    private record Refusal(long chat, long at) {}

    /**
     * Nothing sent yet.
     *
     * @param nanos a clock that never jumps, not below zero
     */
    SendLimits(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * Takes a place for one message, where there is one at this moment.
     *
     * @param chat where it goes; groups are below zero
     * @return zero, and it must be sent now; or how long to wait before asking again
     */
    synchronized Duration take(long chat) {
        long now = nanos.getAsLong();
        forgetSilent(now);
        Chat one = chats.computeIfAbsent(chat, first -> new Chat(first < 0));
        long wait = Math.max(Math.max(allHeldUntil - now, all.pause(now)), one.pause(now));
        if (wait > 0) {
            return Duration.ofNanos(wait);
        }
        all.add(now);
        one.add(now);
        return Duration.ZERO;
    }

    /** The same for a call that is no message to a chat: it only waits while everybody does. */
    synchronized Duration take() {
        return Duration.ofNanos(Math.max(0, allHeldUntil - nanos.getAsLong()));
    }

    /** Telegram told this chat to wait; when it tells two within a second, it means everybody. */
    synchronized void hold(long chat, Duration pause) {
        long now = nanos.getAsLong();
        chats.computeIfAbsent(chat, first -> new Chat(first < 0)).hold(now + pause.toNanos());
        refusals.removeIf(refusal -> now - refusal.at() > SECOND);
        if (refusals.stream().anyMatch(refusal -> refusal.chat() != chat)) {
            hold(pause);
        }
        refusals.add(new Refusal(chat, now));
    }

    /** Telegram told everybody to wait. */
    synchronized void hold(Duration pause) {
        allHeldUntil = Math.max(allHeldUntil, nanos.getAsLong() + pause.toNanos());
    }

    synchronized int chatsRemembered() {
        return chats.size();
    }

    private void forgetSilent(long now) {
        var oldest = chats.values().iterator();
        while (oldest.hasNext() && oldest.next().forgettable(now)) {
            oldest.remove();
        }
    }

    /** What was sent to a chat, and how long it was told to wait. */
    private static final class Chat {

        private final Window minute;
        private long paidUntil;
        private long heldUntil;
        private long lastUse;

        Chat(boolean group) {
            minute = new Window(group ? MOST_A_MINUTE_IN_A_GROUP : 0, MINUTE);
        }

        long pause(long now) {
            lastUse = now;
            // Each message costs a second; a chat may be so far ahead that a burst fits.
            long burst = paidUntil - (BURST - 1) * SECOND - now;
            return Math.max(Math.max(heldUntil - now, burst), minute.pause(now));
        }

        void add(long now) {
            paidUntil = Math.max(paidUntil, now) + SECOND;
            minute.add(now);
        }

        void hold(long until) {
            heldUntil = Math.max(heldUntil, until);
        }

        boolean forgettable(long now) {
            return now - lastUse > MINUTE && heldUntil <= now;
        }
    }

    /** At most so many in any window of time. */
    private static final class Window {

        private final long[] times;
        private final long length;
        private int oldest;

        /** None is counted when the most is 0. */
        Window(int most, long length) {
            times = new long[most];
            // Long ago, so that the first ones find room.
            Arrays.fill(times, -length);
            this.length = length;
        }

        long pause(long now) {
            return times.length == 0 ? 0 : times[oldest] + length - now;
        }

        void add(long now) {
            if (times.length > 0) {
                times[oldest] = now;
                oldest = (oldest + 1) % times.length;
            }
        }
    }
}
