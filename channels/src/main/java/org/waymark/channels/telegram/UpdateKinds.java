package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of updates (Bot API, Update: each has one field beside its id). Those that we did not ask for are counted and named once. */
final class UpdateKinds {

    static final String INLINE = "inline_query";

    /** The kinds that we answer. */
    static final List<String> ASKED_FOR =
            List.of("message", "edited_message", "callback_query", INLINE, "my_chat_member");

    private static final String ID = "update_id";
    private static final String NAME = "[a-z_]{1,40}";
    private static final int MOST_NAMES = 100;
    private static final Logger LOG = LoggerFactory.getLogger(UpdateKinds.class);

    private final Map<String, LongAdder> strange = new ConcurrentHashMap<>();

    /** The name of its kind, "none" where it has none, and "odd" where that is no name. */
    static String of(JsonNode update) {
        List<String> names = new ArrayList<>();
        update.fieldNames().forEachRemaining(names::add);
        names.remove(ID);
        List<String> known = names.stream().filter(ASKED_FOR::contains).toList();
        String name = !known.isEmpty() ? known.get(0) : names.isEmpty() ? "none" : names.get(0);
        return name.matches(NAME) ? name : "odd";
    }

    /** Do we answer this kind? */
    boolean concerns(String kind) {
        if (ASKED_FOR.contains(kind)) {
            return true;
        }
        if (strange.size() < MOST_NAMES || strange.containsKey(kind)) {
            LongAdder count = strange.computeIfAbsent(kind, first -> {
                LOG.info("telegram: updates of the kind {} come and are not answered", first);
                return new LongAdder();
            });
            count.increment();
        }
        return false;
    }

    /** How many of a kind came that we do not answer. */
    long strange(String kind) {
        LongAdder count = strange.get(kind);
        return count == null ? 0 : count.sum();
    }
}
