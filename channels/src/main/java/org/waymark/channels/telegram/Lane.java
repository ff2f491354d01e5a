package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whose turn an update waits for: what concerns one chat is answered in order. What somebody searches for while writing elsewhere
 * (inline) has a lane of its own, because it dies in seconds (30 on Telegram's server) and needs no order with the chat.
 *
 * @param inline whether it is such a search
 * @param id of the chat; of the person where there is none
 */
record Lane(boolean inline, long id) {

    /** The lane of an update of this kind. */
    static Lane of(String kind, JsonNode content) {
        if (kind.equals(UpdateKinds.INLINE)) {
            return new Lane(true, content.at("/from/id").asLong());
        }
        for (String where : new String[] {"/chat/id", "/message/chat/id", "/from/id"}) {
            if (content.at(where).canConvertToLong()) {
                return new Lane(false, content.at(where).asLong());
            }
        }
        return new Lane(false, 0);
    }

    /** Without the id. */
    @Override
    public String toString() {
        return "Lane[hidden]";
    }
}
