package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.sms.RestSettings;
import org.waymark.channels.telegram.TelegramMode;
import org.waymark.channels.telegram.TelegramSettings;
import org.waymark.core.spending.Budget;

class SettingsTest {

    @TempDir
    private Path home;

    private static Settings with(String... pairs) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            environment.put(pairs[i], pairs[i + 1]);
        }
        return new Settings(environment);
    }

    @Test
    void withoutTokens_channelsAreOff() {
        assertThat(with().sms()).isEmpty();
        assertThat(with("TELEGRAM_BOT_TOKEN", "  ").telegram()).isEmpty();
        assertThat(with().port()).isEqualTo(8080);
        assertThat(with().host()).isEqualTo("127.0.0.1");
    }

    @Test
    void redis_needsAnAddress_andASharedSecret() {
        assertThat(with().redis()).isEmpty();
        assertThat(with("WAYMARK_REDIS_URL", "rediss://:pw@host:6380", "WAYMARK_SECRET", "0123456789abcdef")
                        .redis())
                .contains("rediss://:pw@host:6380");
        assertThatThrownBy(() -> with("WAYMARK_REDIS_URL", "http://:pw@host").redis())
                .hasMessageContaining("WAYMARK_REDIS_URL is not the address of a Redis.")
                .hasMessageNotContaining("pw@host");
        assertThatThrownBy(() -> with("WAYMARK_REDIS_URL", "redis://:pw@host").redis())
                .hasMessageContaining("WAYMARK_SECRET is not");
    }

    @Test
    void operator_isNamed_orNot() {
        assertThat(with().operation().operator()).isEmpty();
        assertThat(with("WAYMARK_OPERATOR", " Leeds Welcome ").operation().operator())
                .isEqualTo("Leeds Welcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Very Long Name Of A Very Small Organisation", "Welcome \u2013 Leeds"})
    void operatorThatDoesNotFitATextMessage_isOneClearLine(String name) {
        assertThatThrownBy(() -> with("WAYMARK_OPERATOR", name).operation())
                .hasMessage("WAYMARK_OPERATOR is \"" + name
                        + "\". Use at most 40 plain letters: it has to fit a text message.");
    }

    @Test
    void withTokens_channelsAreOn() {
        assertThat(with("TWILIO_AUTH_TOKEN", "t", "WAYMARK_PUBLIC_URL", "https://bot.example.org")
                        .sms())
                .hasValueSatisfying(
                        sms -> assertThat(sms.publicUrl()).isEqualTo(URI.create("https://bot.example.org")));
        assertThat(with("TELEGRAM_BOT_TOKEN", "1:t", "TELEGRAM_API_URL", "http://127.0.0.1:9000")
                        .telegram())
                .hasValueSatisfying(
                        telegram -> assertThat(telegram.apiUrl()).isEqualTo(URI.create("http://127.0.0.1:9000")));
    }

    @Test
    void tokens_areNeverPrinted() {
        assertThat(with("TELEGRAM_BOT_TOKEN", "1:canary")
                        .telegram()
                        .orElseThrow()
                        .toString())
                .doesNotContain("canary");
        assertThat(with("TWILIO_AUTH_TOKEN", "canary", "WAYMARK_PUBLIC_URL", "https://a.org")
                        .sms()
                        .orElseThrow()
                        .toString())
                .doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({"abc", "-1", "70000", "80 80"})
    void impossiblePort_isOneClearLine(String port) {
        assertThatThrownBy(() -> with("WAYMARK_PORT", port).port())
                .isInstanceOf(OperatorException.class)
                .hasMessage("WAYMARK_PORT is \"" + port + "\". Set it to a number from 0 to 65535.");
    }

    @Test
    void smsWithoutPublicUrl_isOneClearLine() {
        assertThatThrownBy(() -> with("TWILIO_AUTH_TOKEN", "t").sms())
                .hasMessage("TWILIO_AUTH_TOKEN is set, but WAYMARK_PUBLIC_URL is not."
                        + " Set it to the https address under which Twilio reaches this server.");
    }

    @ParameterizedTest
    @CsvSource({"bot.example.org", "ftp://bot.example.org", "https://", "not an address"})
    void impossibleAddress_isOneClearLine(String address) {
        assertThatThrownBy(() -> with("TWILIO_AUTH_TOKEN", "t", "WAYMARK_PUBLIC_URL", address)
                        .sms())
                .hasMessage("WAYMARK_PUBLIC_URL is \"" + address
                        + "\". Write a whole address, such as https://bot.example.org.");
    }

    @Test
    void tokens_areOneOrTwo() {
        assertThat(withTokens("new , old").sms().orElseThrow().authTokens()).containsExactly("new", "old");
        assertThatThrownBy(() -> withTokens("canary,canary,canary").sms())
                .hasMessage(
                        "TWILIO_AUTH_TOKEN must be one token, or two with a comma between them while you change it.");
    }

    private static Settings withTokens(String tokens) {
        return with("TWILIO_AUTH_TOKEN", tokens, "WAYMARK_PUBLIC_URL", "https://a.org");
    }

    @Test
    void budget_isRead() {
        assertThat(with().budget()).isEqualTo(new Budget(60, 3000, new BigDecimal("4.0")));
        assertThat(with("WAYMARK_SMS_PERSON_SEGMENTS", "10", "WAYMARK_SMS_PENCE", "5")
                        .budget())
                .isEqualTo(new Budget(10, 3000, new BigDecimal("5")));
    }

    @ParameterizedTest
    @CsvSource({
        "WAYMARK_SMS_DAY_SEGMENTS, 0, 'Set it to a whole number, 1 or more.'",
        "WAYMARK_SMS_PERSON_SEGMENTS, many, 'Set it to a whole number, 1 or more.'",
        "WAYMARK_SMS_PENCE, -1, Set it to a number such as 4.2."
    })
    void impossibleBudget_isOneClearLine(String setting, String value, String remedy) {
        assertThatThrownBy(() -> with(setting, value).budget())
                .hasMessage(setting + " is \"" + value + "\". " + remedy);
    }

    @Test
    void countriesThatAreServed_areRead() {
        assertThat(withTokens("t").sms().orElseThrow().prefixes()).containsExactly("+44");
        assertThatThrownBy(() -> with(
                                "TWILIO_AUTH_TOKEN",
                                "t",
                                "WAYMARK_PUBLIC_URL",
                                "https://a.org",
                                "WAYMARK_SMS_PREFIXES",
                                "44")
                        .sms())
                .hasMessage("WAYMARK_SMS_PREFIXES is \"44\". Write countries as +44, with commas between them.");
    }

    private static Settings withTwilio(String... pairs) {
        List<String> all = new ArrayList<>(List.of("TWILIO_AUTH_TOKEN", "t", "WAYMARK_PUBLIC_URL", "https://a.org"));
        all.addAll(List.of(pairs));
        return with(all.toArray(String[]::new));
    }

    @Test
    void callsToTwilio_areOff_untilAsked() {
        assertThat(withTwilio("TWILIO_ACCOUNT_SID", "AC1").sms().orElseThrow().rest())
                .isEmpty();
        assertThat(withTwilio("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_REPLY", "rest", "TWILIO_FROM", "+447700900456")
                        .sms()
                        .orElseThrow()
                        .rest())
                .contains(new RestSettings(
                        "AC1", URI.create("https://api.twilio.com"), Optional.of("+447700900456"), true, false, false));
        assertThat(withTwilio(
                                "TWILIO_ACCOUNT_SID",
                                "AC1",
                                "TWILIO_REDACT",
                                "after_delivery",
                                "TWILIO_RETENTION",
                                "discard")
                        .sms()
                        .orElseThrow()
                        .rest())
                .contains(new RestSettings(
                        "AC1", URI.create("https://api.twilio.com"), Optional.empty(), false, true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "TWILIO_REPLY, post, TWILIO_REPLY is \"post\". Set it to response or to rest.",
        "TWILIO_REDACT, always, TWILIO_REDACT is \"always\". Set it to never or to after_delivery.",
        "TWILIO_RETENTION, none, TWILIO_RETENTION is \"none\". Set it to keep or to discard.",
        "TWILIO_REPLY, rest, 'TWILIO_ACCOUNT_SID is not set. It is needed for TWILIO_REPLY=rest:"
                + " copy it from the Twilio console.'"
    })
    void impossibleCalls_areOneClearLine(String setting, String value, String line) {
        assertThatThrownBy(() -> withTwilio(setting, value).sms()).hasMessage(line);
    }

    @Test
    void impossibleSender_isOneClearLine() {
        assertThatThrownBy(
                        () -> withTwilio("TWILIO_ACCOUNT_SID", "AC1", "TWILIO_REPLY", "rest", "TWILIO_FROM", "Waymark")
                                .sms())
                .hasMessage("TWILIO_FROM is \"Waymark\". Write a number such as +447700900456.");
    }

    @Test
    void webhook_hasItsAddressAndItsSecret() {
        TelegramSettings telegram = with(
                        "TELEGRAM_BOT_TOKEN", "1:t",
                        "TELEGRAM_MODE", "webhook",
                        "WAYMARK_PUBLIC_URL", "https://bot.example.org/",
                        "TELEGRAM_WEBHOOK_SECRET", "canary_1")
                .telegram()
                .orElseThrow();

        assertThat(telegram.mode())
                .isEqualTo(
                        new TelegramMode.Webhook(URI.create("https://bot.example.org/telegram/webhook"), "canary_1"));
        assertThat(telegram.mode().toString()).doesNotContain("canary");
        assertThat(with("TELEGRAM_BOT_TOKEN", "1:t").telegram().orElseThrow().mode())
                .isEqualTo(new TelegramMode.Polling());
    }

    @Test
    void unknownMode_isOneClearLine() {
        assertThatThrownBy(() -> with("TELEGRAM_BOT_TOKEN", "1:t", "TELEGRAM_MODE", "push")
                        .telegram())
                .hasMessage("TELEGRAM_MODE is \"push\". Set it to polling or to webhook.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "\u00E9", "a.b"})
    void webhookWithoutAGoodSecret_isOneClearLine(String secret) {
        assertThatThrownBy(() -> with(
                                "TELEGRAM_BOT_TOKEN", "1:t",
                                "TELEGRAM_MODE", "webhook",
                                "WAYMARK_PUBLIC_URL", "https://bot.example.org",
                                "TELEGRAM_WEBHOOK_SECRET", secret)
                        .telegram())
                .hasMessage("For Telegram's webhook, set TELEGRAM_WEBHOOK_SECRET to 1 to 256 letters of"
                        + " A-Z a-z 0-9 _ - that nobody can guess.");
    }

    @Test
    void webhookWithoutAddress_isOneClearLine() {
        assertThatThrownBy(() -> with("TELEGRAM_BOT_TOKEN", "1:t", "TELEGRAM_MODE", "webhook")
                        .telegram())
                .hasMessage("For Telegram's webhook, set WAYMARK_PUBLIC_URL to the https address under which Telegram"
                        + " reaches this server.");
    }

    @Test
    void shortSecret_isOneClearLine() {
        assertThatThrownBy(() -> with("WAYMARK_SECRET", "short").secret())
                .hasMessageStartingWith("WAYMARK_SECRET is too short. Use 16 letters or more");
    }

    @Test
    void secret_isMadeOnce_andOnlyItsOwnerCanReadIt() throws IOException {
        Settings settings = with("HOME", home.toString());
        var first = settings.secret().persons().keyOf("sms", "+447700900123");

        assertThat(settings.secret().persons().keyOf("sms", "+447700900123")).isEqualTo(first);
        Path file = home.resolve(".config/waymark/secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(settings.data()).isEqualTo(home.resolve(".local/share/waymark"));
    }

    @Test
    void secretThatCannotBeKept_isOneClearLine() throws IOException {
        Files.writeString(home.resolve(".config"), "a file where a folder should be");

        assertThatThrownBy(() -> with("HOME", home.toString()).secret())
                .hasMessageContaining("Make that folder writable, or set WAYMARK_SECRET.");
    }

    @Test
    void readme_listsEverySetting() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertThat(Arrays.stream(Setting.values())).allSatisfy(setting -> assertThat(readme)
                .contains("| `" + setting + "` | " + setting.meaning() + " |"));
    }
}
