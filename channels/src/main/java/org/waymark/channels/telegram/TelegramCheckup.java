package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.channels.checkup.Finding;

/** Looks whether the bot's account at Telegram is as it should be. */
public final class TelegramCheckup {

    private final TelegramApi api;
    private final TelegramMode mode;

    /**
     * Ready to look.
     *
     * @param settings token, server and mode
     */
    public TelegramCheckup(TelegramSettings settings) {
        this(new TelegramApi(settings), settings.mode());
    }

    TelegramCheckup(TelegramApi api, TelegramMode mode) {
        this.api = api;
        this.mode = mode;
    }

    /**
     * Looks.
     *
     * @return what was found, in reading order
     */
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        try {
            JsonNode me = api.ask("getMe", JsonCall.fields());
            findings.add(Finding.good("Telegram accepts the token. The bot is @"
                    + TelegramIdentity.read(me).username() + "."));
            findings.add(groups(me));
            findings.add(inline(me));
            findings.addAll(webhook());
            findings.add(commands());
        } catch (TelegramRefusalException refused) {
            findings.add(Finding.bad(String.valueOf(refused.getMessage())));
        }
        return findings;
    }

    private static Finding groups(JsonNode me) {
        return TelegramIdentity.read(me).readsGroups()
                ? Finding.bad("Privacy mode is off: the bot is shown all that is written in its groups. Switch it on:"
                        + " BotFather, /setprivacy.")
                : Finding.good("Privacy mode is on: in groups the bot sees only what is meant for it.");
    }

    private static Finding inline(JsonNode me) {
        return me.path("supports_inline_queries").asBoolean()
                ? Finding.good("Entries can be looked up in any chat (inline mode).")
                : Finding.look("Inline mode is off, so volunteers cannot look entries up in other chats. Switch it on:"
                        + " BotFather, /setinline. Leave /setinlinefeedback off: it would tell who sent what.");
    }

    private List<Finding> webhook() {
        WebhookState state = WebhookState.of(api);
        List<Finding> findings = new ArrayList<>(
                state.differences(mode).stream().map(Finding::bad).toList());
        if (findings.isEmpty()) {
            findings.add(Finding.good(
                    mode instanceof TelegramMode.Webhook hook
                            ? "Telegram brings its updates to " + hook.address() + "."
                            : "No webhook is set: the bot asks for updates itself."));
        }
        if (!state.lastError().isEmpty()) {
            findings.add(Finding.look("The last time that Telegram could not bring an update, it said: "
                    + state.lastError() + ". ./waymark telegram webhook check says when."));
        }
        return findings;
    }

    private Finding commands() {
        JsonNode commands = api.ask(
                "getMyCommands",
                JsonCall.fields().set("scope", JsonCall.fields().put("type", "all_private_chats")));
        return commands.isEmpty()
                ? Finding.bad("The bot has no list of commands. ./waymark telegram profile makes it; serve does too.")
                : Finding.good("The bot's list of commands is there.");
    }
}
