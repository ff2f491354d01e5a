package org.waymark.channels.telegram;

/**
 * Who the bot is on Telegram, as it says itself (Bot API, getMe).
 *
 * @param id its user id
 * @param username without the {@code @}
 * @param readsAllGroupMessages true when its privacy mode is off: then groups show it what was not meant for it
 */
record TelegramIdentity(long id, String username, boolean readsAllGroupMessages) {

    /**
     * A link that opens the bot and tells it where to begin.
     *
     * @param start at most 64 letters of A-Z, a-z, 0-9, _ and - (Telegram, "Deep linking")
     */
    String link(String start) {
        return "https://t.me/" + username + "?start=" + start;
    }
}
