package org.waymark.channels.telegram;

/** Telegram does not do what an operator asks for. The message says so in one line and is free of ids and tokens. */
public final class TelegramRefusalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TelegramRefusalException(String message) {
        super(message);
    }

    static TelegramRefusalException of(CallOutcome outcome) {
        if (outcome instanceof CallOutcome.Refused refused) {
            return new TelegramRefusalException(
                    refused.code() == 401 || refused.code() == 404
                            ? "Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from BotFather."
                            : "Telegram refuses: " + refused.description());
        }
        if (outcome instanceof CallOutcome.TooMany many) {
            return new TelegramRefusalException(
                    "Telegram asks us to wait. Try again in " + many.pause().toSeconds() + " seconds.");
        }
        return new TelegramRefusalException("Telegram cannot be reached. Try again later.");
    }
}
