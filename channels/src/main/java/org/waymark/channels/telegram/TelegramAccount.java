package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.core.corpus.Language;

/** The bot's account at Telegram, as operators set it up: its webhook and its profile. */
public final class TelegramAccount {

    /** How many updates Telegram brings at once: few, because it is a small machine (1 to 100; Bot API, setWebhook). */
    static final int CONNECTIONS = 5;

    private static final int TWO_LETTERS = 2;

    private final TelegramApi api;

    /**
     * Asks nothing yet.
     *
     * @param settings token and server
     */
    public TelegramAccount(TelegramSettings settings) {
        this.api = new TelegramApi(settings);
    }

    /**
     * Lets Telegram bring its updates.
     *
     * @param webhook where and with which secret
     * @param dropWaiting whether what people have written meanwhile is thrown away
     * @throws TelegramRefusalException when Telegram does not do it
     */
    public void setWebhook(TelegramMode.Webhook webhook, boolean dropWaiting) {
        ObjectNode fields = JsonCall.fields()
                .put("url", webhook.address().toString())
                .put("secret_token", webhook.secret())
                .put("max_connections", CONNECTIONS);
        UpdateKinds.ASKED_FOR.forEach(fields.putArray("allowed_updates")::add);
        api.ask("setWebhook", dropped(fields, dropWaiting));
    }

    /**
     * What Telegram knows of the webhook.
     *
     * @return as of now
     * @throws TelegramRefusalException when Telegram does not say
     */
    public WebhookState webhook() {
        return WebhookState.of(api);
    }

    /**
     * Lets Telegram keep its updates until they are asked for.
     *
     * @param dropWaiting whether what people have written meanwhile is thrown away
     * @throws TelegramRefusalException when Telegram does not do it
     */
    public void removeWebhook(boolean dropWaiting) {
        api.ask("deleteWebhook", dropped(JsonCall.fields(), dropWaiting));
    }

    private static ObjectNode dropped(ObjectNode fields, boolean dropWaiting) {
        return dropWaiting ? fields.put("drop_pending_updates", true) : fields;
    }

    /**
     * Brings the profile up to date. What is the same already is not sent.
     *
     * @param profile what people should see
     * @return a line for each thing that was changed
     * @throws TelegramRefusalException when Telegram does not do it
     */
    public List<String> publish(TelegramProfile profile) {
        List<String> changed = new ArrayList<>();
        for (Language language : profile.languages()) {
            // Telegram knows languages by two letters only (ISO 639-1).
            if (language.code().length() == TWO_LETTERS) {
                publish(profile, language, changed);
            }
        }
        return changed;
    }

    private void publish(TelegramProfile profile, Language language, List<String> changed) {
        commands("all_private_chats", language, profile.notes(language), "commands", changed);
        commands("all_group_chats", language, profile.notesInGroups(language), "commands in groups", changed);
        words("MyDescription", "description", language, profile.about(language), changed);
        words("MyShortDescription", "short_description", language, profile.aboutBrief(language), changed);
    }

    private void commands(
            String scope, Language language, List<TelegramProfile.Note> notes, String name, List<String> changed) {
        ArrayNode wanted = JsonCall.fields().putArray("commands");
        notes.forEach(note -> wanted.addObject().put("command", note.command()).put("description", note.description()));
        ObjectNode fields = in(language);
        fields.putObject("scope").put("type", scope);
        JsonNode there = api.ask("getMyCommands", fields);
        if (!there.equals(wanted)) {
            fields.set("commands", wanted);
            api.ask("setMyCommands", fields);
            changed.add(name + " (" + language.code() + ")");
        }
    }

    private void words(String method, String field, Language language, String wanted, List<String> changed) {
        ObjectNode fields = in(language);
        if (!api.ask("get" + method, fields).path(field).asText().equals(wanted)) {
            api.ask("set" + method, fields.put(field, wanted));
            changed.add(field.replace('_', ' ') + " (" + language.code() + ")");
        }
    }

    /** English is what everybody sees who has no words of their own. */
    private static ObjectNode in(Language language) {
        return language.equals(Language.ENGLISH)
                ? JsonCall.fields()
                : JsonCall.fields().put("language_code", language.code());
    }
}
