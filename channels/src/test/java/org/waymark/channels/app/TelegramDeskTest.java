package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.telegram.TelegramProfile;
import org.waymark.channels.telegram.TelegramStub;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;

/** What operators type and read, against a Bot API on the loopback interface. */
class TelegramDeskTest {

    private static final CorpusProfile PROFILE = new CorpusProfile(CorpusReader.read(CorpusFolder.shipped()));
    private static final String ADDRESS = "https://bot.example.org/telegram/webhook";

    private final TelegramStub telegram;
    private final StringWriter out = new StringWriter();

    TelegramDeskTest() throws IOException {
        telegram = new TelegramStub();
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private TelegramDesk desk(String mode, String token) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "TELEGRAM_BOT_TOKEN",
                token,
                "TELEGRAM_API_URL",
                telegram.address().toString(),
                "TELEGRAM_MODE",
                mode,
                "TELEGRAM_WEBHOOK_SECRET",
                "canary_secret",
                "WAYMARK_PUBLIC_URL",
                "https://bot.example.org"));
        return new TelegramDesk(new Settings(environment), new PrintWriter(out, true));
    }

    private TelegramDesk desk(String mode) {
        return desk(mode, telegram.token());
    }

    private List<String> said() {
        List<String> lines = out.toString().lines().toList();
        out.getBuffer().setLength(0);
        return lines;
    }

    @Test
    void webhook_isSet_checked_andRemoved() {
        assertThat(desk("webhook").checkWebhook()).isEqualTo(1);
        assertThat(said())
                .containsExactly(
                        "Webhook: none",
                        "Updates that wait: 0",
                        "It should be " + ADDRESS + ": ./waymark telegram webhook set");

        assertThat(desk("webhook").setWebhook(false)).isZero();
        assertThat(said()).containsExactly("Telegram brings its updates to " + ADDRESS + ".");
        assertThat(desk("webhook").checkWebhook()).isZero();
        assertThat(said())
                .containsExactly(
                        "Webhook: " + ADDRESS,
                        "Updates that wait: 0",
                        "Address that Telegram found: 127.0.0.1",
                        "Last error: none");

        assertThat(desk("polling").checkWebhook()).isEqualTo(1);
        assertThat(said())
                .contains("A webhook is set, but TELEGRAM_MODE is polling: ./waymark telegram webhook remove");
        assertThat(desk("polling").removeWebhook(false)).isZero();
        assertThat(said()).hasSize(1);
        assertThat(desk("polling").checkWebhook()).isZero();
    }

    @Test
    void setting_neverDropsWhatWaits_unlessTold() {
        desk("webhook").setWebhook(false);
        desk("webhook").setWebhook(true);

        List<JsonNode> calls = telegram.soFar("setwebhook");
        assertThat(calls.get(0).has("drop_pending_updates")).isFalse();
        assertThat(calls.get(0).path("max_connections").asInt()).isEqualTo(5);
        assertThat(calls.get(0).path("secret_token").asText()).isEqualTo("canary_secret");
        assertThat(calls.get(1).path("drop_pending_updates").asBoolean()).isTrue();
        assertThat(said()).noneMatch(line -> line.contains("canary"));
    }

    @Test
    void settingWhilePolling_saysWhatIsStillToDo() {
        desk("polling").setWebhook(false);

        assertThat(said()).contains("Set TELEGRAM_MODE to webhook before you start: ./waymark serve");
    }

    @Test
    void wrongOrMissingToken_isOneClearLine() {
        assertThatThrownBy(() -> desk("polling", "1:wrong").checkWebhook())
                .hasMessage("Telegram does not accept TELEGRAM_BOT_TOKEN. Copy it again from BotFather.");
        assertThatThrownBy(() -> new TelegramDesk(new Settings(Map.of()), new PrintWriter(out)))
                .hasMessage("Set TELEGRAM_BOT_TOKEN to the token from BotFather.");
    }

    @Test
    void profile_isSentOnce() {
        desk("polling").publish(PROFILE);
        assertThat(said()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("Changed: ")
                .contains("commands (en), commands in groups (en), description (en), short description (en)")
                .contains("commands (ar)"));
        desk("polling").publish(PROFILE);
        assertThat(said()).containsExactly("Nothing to change.");

        List<JsonNode> forEverybody = telegram.soFar("setmycommands").stream()
                .filter(call -> !call.has("language_code"))
                .toList();
        assertThat(forEverybody).hasSize(2);
        JsonNode first = forEverybody.get(0);
        assertThat(first.path("scope").path("type").asText()).isEqualTo("all_private_chats");
        assertThat(first.path("commands").findValuesAsText("command"))
                .containsExactly("start", "menu", "back", "new", "language", "help", "privacy", "forget", "stop");
    }

    @Test
    void otherLanguages_haveTheirOwnWords_ifTelegramKnowsThem() {
        desk("polling").publish(new InThreeLanguages());

        assertThat(telegram.soFar("setmydescription"))
                .extracting(call -> call.path("language_code").asText() + ":"
                        + call.path("description").asText())
                .containsExactly(":about en", "ar:about ar");
    }

    /** Words that name their language. */
    private record InThreeLanguages() implements TelegramProfile {

        @Override
        public List<Language> languages() {
            return List.of(Language.ENGLISH, new Language("ar"), new Language("ckb"));
        }

        @Override
        public List<Note> notes(Language language) {
            return List.of(new Note("help", "help " + language.code()));
        }

        @Override
        public List<Note> notesInGroups(Language language) {
            return notes(language);
        }

        @Override
        public String about(Language language) {
            return "about " + language.code();
        }

        @Override
        public String aboutBrief(Language language) {
            return "brief " + language.code();
        }
    }
}
