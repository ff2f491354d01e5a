package org.waymark.channels.sms;

import java.time.Duration;

/** How the channel waits. Tests hand in one that does not. */
interface Pauses {

    /**
     * Waits.
     *
     * @throws InterruptedException when the channel is closed meanwhile
     */
    void pause(Duration time) throws InterruptedException;

    /** Waits by the clock. */
    static Pauses real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
