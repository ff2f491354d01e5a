package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who the bot is, as Telegram says (Bot API, getMe).
 *
 * @param id its own id, by which its messages are known in groups
 * @param username without the @; people call it so in groups and links
 * @param readsGroups whether it is shown everything that is written in groups: privacy mode is off
 */
public record TelegramIdentity(long id, String username, boolean readsGroups) {

    /** Before Telegram has answered. No group can mean it then. */
    static final TelegramIdentity UNKNOWN = new TelegramIdentity(0, "", false);

    static TelegramIdentity read(JsonNode me) {
        return new TelegramIdentity(
                me.path("id").asLong(),
                me.path("username").asText(),
                me.path("can_read_all_group_messages").asBoolean());
    }

    /**
     * A link that opens the bot and tells it where to begin.
     *
     * @param start at most 64 letters of A-Z, a-z, 0-9, _ and - (Telegram, "Deep linking")
     */
    String link(String start) {
        return "https://t.me/" + username + "?start=" + start;
    }
}
