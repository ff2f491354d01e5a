package org.waymark.channels.app;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.waymark.channels.telegram.TelegramAccount;
import org.waymark.channels.telegram.TelegramMode;
import org.waymark.channels.telegram.TelegramProfile;
import org.waymark.channels.telegram.TelegramSettings;
import org.waymark.channels.telegram.WebhookState;

/** What {@code ./waymark telegram} does, and what it says about it. */
final class TelegramDesk {

    /** Exit code when Telegram does not do what the settings say. */
    static final int DIFFERENT = 1;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final TelegramSettings telegram;
    private final TelegramAccount account;
    private final PrintWriter out;

    TelegramDesk(Settings settings, PrintWriter out) {
        this.settings = settings;
        this.telegram = settings.telegram()
                .orElseThrow(() -> new OperatorException("Set TELEGRAM_BOT_TOKEN to the token from BotFather."));
        this.account = new TelegramAccount(telegram);
        this.out = out;
    }

    int setWebhook(boolean dropWaiting) {
        TelegramMode.Webhook webhook = settings.telegramWebhook();
        account.setWebhook(webhook, dropWaiting);
        out.println("Telegram brings its updates to " + webhook.address() + ".");
        if (telegram.mode() instanceof TelegramMode.Polling) {
            out.println("Set TELEGRAM_MODE to webhook before you start: ./waymark serve");
        }
        return 0;
    }

    int checkWebhook() {
        WebhookState state = account.webhook();
        out.println("Webhook: " + (state.url().isEmpty() ? "none" : state.url()));
        out.println("Updates that wait: " + state.waiting());
        if (!state.url().isEmpty()) {
            out.println("Address that Telegram found: " + (state.ip().isEmpty() ? "none" : state.ip()));
            out.println("Last error: "
                    + (state.lastError().isEmpty()
                            ? "none"
                            : state.lastError() + " (" + TIME.format(state.lastErrorAt()) + ")"));
        }
        List<String> differences = state.differences(telegram.mode());
        differences.forEach(out::println);
        return differences.isEmpty() ? 0 : DIFFERENT;
    }

    int removeWebhook(boolean dropWaiting) {
        account.removeWebhook(dropWaiting);
        out.println("Telegram keeps its updates until it is asked for them.");
        return 0;
    }

    int publish(TelegramProfile profile) {
        List<String> changed = account.publish(profile);
        out.println(changed.isEmpty() ? "Nothing to change." : "Changed: " + String.join(", ", changed) + ".");
        return 0;
    }
}
