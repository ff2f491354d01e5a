package org.waymark.channels.telegram;

import java.net.URI;

/** How Telegram's updates come. Telegram itself allows only one way at a time (Bot API, "Getting updates"). */
public sealed interface TelegramMode {

    /** We ask for them: no domain, no certificate, no open port. */
    record Polling() implements TelegramMode {}

    /**
     * Telegram brings them.
     *
     * @param address where it brings them
     * @param secret what it sends along each time, so that nobody else can
     */
    record Webhook(URI address, String secret) implements TelegramMode {

        /** The path that Telegram calls, behind {@code WAYMARK_PUBLIC_URL}. */
        public static final String PATH = "/telegram/webhook";

        /** What a secret may be (Bot API, setWebhook, {@code secret_token}). */
        public static final String SECRET_FORM = "[A-Za-z0-9_-]{1,256}";

        /** Refuses a secret that Telegram would refuse. */
        public Webhook {
            if (!secret.matches(SECRET_FORM)) {
                throw new IllegalArgumentException("not a secret for a webhook");
            }
        }

        /** Leaves out the secret. */
        @Override
        public String toString() {
            return "Webhook[" + address + "]";
        }
    }
}
