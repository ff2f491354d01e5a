package org.waymark.channels.telegram;

import java.net.URI;

/**
 * What the Telegram channel needs.
 *
 * @param token from BotFather ({@code TELEGRAM_BOT_TOKEN})
 * @param apiUrl the Bot API server ({@code TELEGRAM_API_URL})
 * @param mode how updates come ({@code TELEGRAM_MODE})
 */
public record TelegramSettings(String token, URI apiUrl, TelegramMode mode) {

    /** Telegram's own server. */
    public static final URI DEFAULT_API = URI.create("https://api.telegram.org");

    /**
     * Long polling.
     *
     * @param token from BotFather
     * @param apiUrl the Bot API server
     */
    public TelegramSettings(String token, URI apiUrl) {
        this(token, apiUrl, new TelegramMode.Polling());
    }

    /** Leaves out the token. */
    @Override
    public String toString() {
        return "TelegramSettings[" + apiUrl + "]";
    }
}
