package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Bot API demands of each call that a bot like ours makes: fields, types and lengths (core.telegram.org/bots/api). */
final class StubRules {

    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_DATA = 64;
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z-]+)([^>]*)>");
    private static final Set<String> TAGS =
            Set.of("b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler");
    private static final Set<String> BUTTON_KINDS = Set.of(
            "callback_data",
            "url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text");
    private static final Set<String> KINDS = Set.of(
            "message", "edited_message", "callback_query", "inline_query", "my_chat_member", "chosen_inline_result");

    private static final Predicate<JsonNode> FLAG = JsonNode::isBoolean;
    private static final Predicate<JsonNode> OBJECT = JsonNode::isObject;
    private static final Predicate<JsonNode> NUMBER = JsonNode::isIntegralNumber;
    private static final Predicate<JsonNode> CHAT = StubRules::isChat;
    private static final Predicate<JsonNode> TEXT = text(1, LONGEST_TEXT);
    private static final Predicate<JsonNode> KEYBOARD = StubRules::isKeyboard;
    private static final Predicate<JsonNode> WORD = text(1, 256);

    private static final Field LANGUAGE =
            may("language_code", code -> code.isTextual() && code.asText().matches("[a-z]{2}|"));
    private static final Map<String, List<Field>> METHODS = new TreeMap<>();

    /** A field of a call, and what it may be. */
    private record Field(String name, boolean required, Predicate<JsonNode> rule) {}

    static {
        method("getMe");
        method("getWebhookInfo");
        method(
                "getUpdates",
                may("offset", NUMBER),
                may("limit", between(1, 100)),
                may("timeout", between(0, 50)),
                must("allowed_updates", StubRules::areKinds));
        method(
                "setWebhook",
                must("url", WORD),
                must("secret_token", one -> one.asText().matches("[A-Za-z0-9_-]{1,256}")),
                must("allowed_updates", StubRules::areKinds),
                may("max_connections", between(1, 100)),
                may("drop_pending_updates", FLAG));
        method("deleteWebhook", may("drop_pending_updates", FLAG));
        method("sendMessage", message(must("chat_id", CHAT)));
        method(
                "editMessageText",
                message(may("chat_id", CHAT), may("message_id", NUMBER), may("inline_message_id", WORD)));
        method(
                "editMessageReplyMarkup",
                may("chat_id", CHAT),
                may("message_id", NUMBER),
                may("inline_message_id", WORD),
                may("reply_markup", KEYBOARD));
        method("deleteMessage", must("chat_id", CHAT), must("message_id", NUMBER));
        method("deleteMessages", must("chat_id", CHAT), must("message_ids", JsonNode::isArray));
        method("sendChatAction", must("chat_id", CHAT), must("action", WORD));
        method("leaveChat", must("chat_id", CHAT));
        method(
                "answerCallbackQuery",
                must("callback_query_id", WORD),
                may("text", text(0, 200)),
                may("show_alert", FLAG),
                may("url", WORD),
                may("cache_time", NUMBER));
        method(
                "answerInlineQuery",
                must("inline_query_id", WORD),
                must("results", StubRules::areResults),
                may("cache_time", NUMBER),
                may("is_personal", FLAG),
                may("next_offset", bytes(0, LONGEST_DATA)),
                may("button", OBJECT));
        method("setMyCommands", must("commands", StubRules::areCommands), may("scope", OBJECT), LANGUAGE);
        method("getMyCommands", may("scope", OBJECT), LANGUAGE);
        method("setMyDescription", may("description", text(0, 512)), LANGUAGE);
        method("getMyDescription", LANGUAGE);
        method("setMyShortDescription", may("short_description", text(0, 120)), LANGUAGE);
        method("getMyShortDescription", LANGUAGE);
    }

    private StubRules() {}

    private static Field must(String name, Predicate<JsonNode> rule) {
        return new Field(name, true, rule);
    }

    private static Field may(String name, Predicate<JsonNode> rule) {
        return new Field(name, false, rule);
    }

    private static void method(String name, Field... fields) {
        METHODS.put(name.toLowerCase(Locale.ROOT), List.of(fields));
    }

    /** The fields that whatever shows a text has, beside those of its own. */
    private static Field[] message(Field... own) {
        List<Field> fields = new ArrayList<>(List.of(own));
        fields.add(must("text", TEXT));
        fields.add(may("parse_mode", mode -> mode.asText().equals("HTML")));
        fields.add(may("link_preview_options", OBJECT));
        fields.add(may("reply_markup", KEYBOARD));
        fields.add(may("reply_parameters", reply -> reply.path("message_id").isIntegralNumber()));
        fields.add(may("message_thread_id", NUMBER));
        fields.add(may("disable_notification", FLAG));
        fields.add(may("protect_content", FLAG));
        return fields.toArray(Field[]::new);
    }

    /** What is wrong with a call: nothing when all is well. The method in lower case, as Telegram does not look at case. */
    static List<String> faults(String method, JsonNode call) {
        List<Field> fields = METHODS.get(method);
        if (fields == null) {
            return List.of("there is no method " + method);
        }
        List<String> faults = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Field field : fields) {
            known.add(field.name());
            if (!call.has(field.name()) && field.required()) {
                faults.add(method + " needs " + field.name());
            }
            if (call.has(field.name()) && !field.rule().test(call.get(field.name()))) {
                faults.add(method + " has an impossible " + field.name());
            }
        }
        call.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(method + " knows no " + name);
            }
        });
        if (call.path("parse_mode").isTextual() && !isHtml(call.path("text").asText())) {
            faults.add(method + " has broken tags");
        }
        return faults;
    }

    private static Predicate<JsonNode> between(int least, int most) {
        return number -> number.isIntegralNumber() && number.asLong() >= least && number.asLong() <= most;
    }

    private static Predicate<JsonNode> text(int least, int most) {
        return text -> text.isTextual()
                && withoutTags(text.asText()).length() >= least
                && withoutTags(text.asText()).length() <= most;
    }

    private static Predicate<JsonNode> bytes(int least, int most) {
        return text -> {
            int length = text.asText().getBytes(StandardCharsets.UTF_8).length;
            return text.isTextual() && length >= least && length <= most;
        };
    }

    private static String withoutTags(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    private static boolean isHtml(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (!TAGS.contains(tag.group(2))) {
                return false;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (!tag.group(2).equals(open.poll())) {
                return false;
            }
        }
        String rest = TAG.matcher(html).replaceAll("");
        return open.isEmpty()
                && rest.indexOf('<') < 0
                && rest.indexOf('>') < 0
                && !rest.matches("(?s).*&(?!lt;|gt;|amp;|quot;|#).*");
    }

    private static boolean areKinds(JsonNode kinds) {
        boolean known = kinds.isArray() && !kinds.isEmpty();
        for (JsonNode kind : kinds) {
            known &= KINDS.contains(kind.asText());
        }
        return known;
    }

    private static boolean areCommands(JsonNode commands) {
        boolean good = commands.isArray() && commands.size() <= 100;
        for (JsonNode one : commands) {
            good &= one.path("command").asText().matches("[a-z0-9_]{1,32}");
            good &= text(1, 256).test(one.path("description"));
        }
        return good;
    }

    private static boolean areResults(JsonNode results) {
        boolean good = results.isArray() && results.size() <= 50;
        for (JsonNode one : results) {
            good &= one.path("type").isTextual() && bytes(1, LONGEST_DATA).test(one.path("id"));
            JsonNode content = one.path("input_message_content");
            good &= content.isMissingNode() || TEXT.test(content.path("message_text"));
            good &= !one.has("reply_markup") || isKeyboard(one.get("reply_markup"));
        }
        return good;
    }

    private static boolean isChat(JsonNode chat) {
        return chat.canConvertToLong() || (chat.isTextual() && chat.asText().matches("-?\\d+|@\\w+"));
    }

    private static boolean isKeyboard(JsonNode markup) {
        if (!markup.path("inline_keyboard").isArray()) {
            return markup.path("remove_keyboard").asBoolean()
                    || markup.path("force_reply").asBoolean();
        }
        boolean good = true;
        for (JsonNode row : markup.get("inline_keyboard")) {
            good &= row.isArray();
            for (JsonNode button : row) {
                long kinds = BUTTON_KINDS.stream().filter(button::has).count();
                good &= kinds == 1 && text(1, LONGEST_TEXT).test(button.path("text"));
                good &= !button.has("callback_data") || bytes(1, LONGEST_DATA).test(button.get("callback_data"));
            }
        }
        return good;
    }
}
