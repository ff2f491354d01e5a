package org.waymark.channels.sms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far messages have come. Twilio tells it out of order and more than once: only steps forward count, and what has ended stays
 * ended. The last messages are remembered, by Twilio's id.
 */
final class MessageStates {

    private static final int MOST = 10_000;
    private static final int ENDED = 4;

    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("accepted", 0),
            Map.entry("scheduled", 0),
            Map.entry("queued", 1),
            Map.entry("sending", 2),
            Map.entry("sent", 3),
            Map.entry("delivered", ENDED),
            Map.entry("read", ENDED),
            Map.entry("undelivered", ENDED),
            Map.entry("failed", ENDED),
            Map.entry("canceled", ENDED));

    private final Map<String, Integer> reached = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /**
     * A message has reached a status.
     *
     * @return true when this is the news that its delivery has ended
     */
    synchronized boolean ends(String sid, String status) {
        Integer step = ORDER.get(status);
        Integer before = reached.get(sid);
        if (step == null || (before != null && before >= step)) {
            return false;
        }
        reached.put(sid, step);
        return step == ENDED;
    }
}
