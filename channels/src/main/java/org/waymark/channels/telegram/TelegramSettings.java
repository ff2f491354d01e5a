package org.waymark.channels.telegram;

import java.net.URI;

/**
 * What the Telegram channel needs.
 *
 * @param token from BotFather ({@code TELEGRAM_BOT_TOKEN})
 * @param apiUrl the Bot API server ({@code TELEGRAM_API_URL})
 */
public record TelegramSettings(String token, URI apiUrl) {

    /** Telegram's own server. */
    public static final URI DEFAULT_API = URI.create("https://api.telegram.org");

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "TelegramSettings[" + apiUrl + "]";
    }
}
