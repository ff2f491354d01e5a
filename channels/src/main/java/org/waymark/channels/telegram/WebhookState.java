package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What Telegram knows of the webhook (Bot API, WebhookInfo).
 *
 * @param url where it brings updates; empty when no webhook is set
 * @param waiting how many updates wait to be brought
 * @param ip the address that it found for the host; empty where it says none
 * @param lastError why the last delivery failed, in its words; empty when none did
 * @param lastErrorAt when
 * @param kinds the kinds of updates that it brings
 */
public record WebhookState(
        String url, int waiting, String ip, String lastError, Instant lastErrorAt, Set<String> kinds) {

    /** Copies the kinds. */
    public WebhookState {
        kinds = Set.copyOf(kinds);
    }

    static WebhookState of(TelegramApi api) {
        JsonNode info = api.ask("getWebhookInfo", JsonCall.fields());
        Set<String> kinds = new TreeSet<>();
        info.path("allowed_updates").forEach(kind -> kinds.add(kind.asText()));
        return new WebhookState(
                info.path("url").asText(),
                info.path("pending_update_count").asInt(),
                info.path("ip_address").asText(),
                info.path("last_error_message").asText(),
                Instant.ofEpochSecond(info.path("last_error_date").asLong()),
                kinds);
    }

    /**
     * Where it is not as the settings say. Telegram does not tell the secret, so that is not compared.
     *
     * @param wanted what the settings say
     * @return a line for each difference; none when all is well
     */
    public List<String> differences(TelegramMode wanted) {
        List<String> differences = new ArrayList<>();
        if (!(wanted instanceof TelegramMode.Webhook hook)) {
            if (!url.isEmpty()) {
                differences.add("A webhook is set, but TELEGRAM_MODE is polling: ./waymark telegram webhook remove");
            }
            return differences;
        }
        if (!url.equals(hook.address().toString())) {
            differences.add("It should be " + hook.address() + ": ./waymark telegram webhook set");
        } else if (!kinds.equals(Set.copyOf(UpdateKinds.ASKED_FOR))) {
            differences.add("It does not bring the right kinds of updates: ./waymark telegram webhook set");
        }
        return differences;
    }
}
