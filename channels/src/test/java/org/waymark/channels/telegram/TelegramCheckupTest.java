package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.checkup.Finding;

/** What {@code ./waymark doctor} says about Telegram, each fault once. */
class TelegramCheckupTest {

    private TelegramStub telegram;

    @BeforeEach
    void open() throws IOException {
        telegram = new TelegramStub();
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void anAccountAsItShouldBe_isFoundGood() {
        telegram.introduceAs(StubAccount.me().put("supports_inline_queries", true));
        telegram.api()
                .ask(
                        "setMyCommands",
                        JsonCall.fields()
                                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                                        "scope", JsonCall.fields().put("type", "all_private_chats"))
                                .set(
                                        "commands",
                                        JsonCall.fields()
                                                .arrayNode()
                                                .add(JsonCall.fields()
                                                        .put("command", "help")
                                                        .put("description", "What this is"))));

        assertThat(looked(new TelegramMode.Polling()))
                .extracting(Finding::grade)
                .containsOnly(Finding.Grade.GOOD);
    }

    @Test
    void whatIsMissing_isNamed_withTheRemedy() {
        telegram.introduceAs(StubAccount.me().put("can_read_all_group_messages", true));

        assertThat(words(new TelegramMode.Polling()))
                .contains("BAD Privacy mode is off", "/setprivacy", "LOOK Inline mode is off", "/setinline")
                .contains("BAD The bot has no list of commands");
    }

    @Test
    void aWebhookThatIsNotSet_isNamed() {
        assertThat(words(new TelegramMode.Webhook(URI.create("https://bot.example.org/telegram/webhook"), "secret")))
                .contains("BAD It should be https://bot.example.org/telegram/webhook: ./waymark telegram webhook set");
    }

    @Test
    void aWrongToken_isNamed_andNothingElse() {
        telegram.fail("getme", 401, TelegramStub.error(401, "Unauthorized", 0));

        assertThat(looked(new TelegramMode.Polling())).singleElement().satisfies(finding -> {
            assertThat(finding.grade()).isEqualTo(Finding.Grade.BAD);
            assertThat(finding.words()).contains("TELEGRAM_BOT_TOKEN").doesNotContain(TelegramStub.TOKEN);
        });
    }

    private List<Finding> looked(TelegramMode mode) {
        return new TelegramCheckup(telegram.api(), mode).look();
    }

    private String words(TelegramMode mode) {
        return String.join(
                "\n",
                looked(mode).stream()
                        .map(finding -> finding.grade() + " " + finding.words())
                        .toList());
    }
}
