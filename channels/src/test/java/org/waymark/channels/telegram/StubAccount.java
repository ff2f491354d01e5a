package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** What Telegram keeps of a bot: its webhook, commands and descriptions. */
final class StubAccount {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> profile = new HashMap<>();
    private ObjectNode webhook = JSON.createObjectNode();

    /** The bot itself. */
    static ObjectNode me() {
        return JSON.createObjectNode()
                .put("id", 1)
                .put("is_bot", true)
                .put("first_name", "Bot")
                .put("username", "waymark_test_bot")
                .put("can_read_all_group_messages", false);
    }

    synchronized void setWebhook(JsonNode call) {
        webhook = call.deepCopy();
    }

    synchronized void removeWebhook() {
        webhook = JSON.createObjectNode();
    }

    /** As it was set, with its secret; empty when there is none. */
    synchronized ObjectNode webhook() {
        return webhook.deepCopy();
    }

    synchronized ObjectNode webhookInfo(int waiting, String lastError) {
        ObjectNode info = webhook.deepCopy();
        info.remove("secret_token");
        info.remove("drop_pending_updates");
        info.put("url", webhook.path("url").asText())
                .put("has_custom_certificate", false)
                .put("pending_update_count", waiting)
                .put("field_from_the_future", 1);
        if (!lastError.isEmpty()) {
            info.put("last_error_date", 1_795_000_000).put("last_error_message", lastError);
        }
        if (webhook.has("url")) {
            info.put("ip_address", "127.0.0.1");
        }
        return info;
    }

    synchronized void keep(String what, JsonNode call, String field) {
        profile.put(key(what, call), call.get(field));
    }

    synchronized JsonNode kept(String what, JsonNode call, JsonNode nothing) {
        return profile.getOrDefault(key(what, call), nothing);
    }

    private static String key(String what, JsonNode call) {
        return what
                + call.path("scope").path("type").asText()
                + call.path("language_code").asText();
    }
}
