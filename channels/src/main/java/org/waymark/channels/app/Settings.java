package org.waymark.channels.app;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.channels.sms.RestSettings;
import org.waymark.channels.sms.SmsSettings;
import org.waymark.channels.telegram.TelegramMode;
import org.waymark.channels.telegram.TelegramSettings;
import org.waymark.core.corpus.Language;
import org.waymark.core.reply.Operation;
import org.waymark.core.sms.Segments;
import org.waymark.core.sms.SmsEncoding;
import org.waymark.core.spending.Budget;
import org.waymark.core.store.RedisStore;

/** The settings of {@code serve}, read from the environment and checked. */
final class Settings {

    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    int port() {
        String text = value(Setting.WAYMARK_PORT);
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(Setting.WAYMARK_PORT, text, "Set it to a number from 0 to 65535.");
    }

    String host() {
        return value(Setting.WAYMARK_HOST);
    }

    Path data() {
        return path(value(Setting.WAYMARK_DATA));
    }

    Secret secret() {
        Optional<String> given = given(Setting.WAYMARK_SECRET);
        return given.isPresent() ? Secret.given(given.get()) : Secret.kept(path(Setting.WAYMARK_SECRET.standard()));
    }

    /** Where several machines share what they remember. What is wrong with it is said without it: a password is in it. */
    Optional<String> redis() {
        Optional<String> url = given(Setting.WAYMARK_REDIS_URL);
        if (url.isPresent() && !RedisStore.isAddress(url.get())) {
            throw new OperatorException(
                    "WAYMARK_REDIS_URL is not the address of a Redis. Write redis://:password@host:6379.");
        }
        if (url.isPresent() && given(Setting.WAYMARK_SECRET).isEmpty()) {
            throw new OperatorException(
                    "WAYMARK_REDIS_URL is set, but WAYMARK_SECRET is not. Set it to the same key on all"
                            + " machines that share the Redis: else nobody is known at the other.");
        }
        return url;
    }

    /** Who runs it, as HELP and PRIVACY say, and the calendar of the UK. */
    Operation operation() {
        String operator = value(Setting.WAYMARK_OPERATOR);
        if (operator.length() > Operation.LONGEST_NAME || Segments.of(operator).encoding() != SmsEncoding.GSM_7) {
            throw wrong(
                    Setting.WAYMARK_OPERATOR,
                    operator,
                    "Use at most " + Operation.LONGEST_NAME + " plain letters: it has to fit a text message.");
        }
        return Operation.by(operator).onlyReviewedIn(onlyReviewed());
    }

    private Set<Language> onlyReviewed() {
        String text = value(Setting.WAYMARK_UNREVIEWED);
        List<String> codes = list(text);
        if (!codes.stream().allMatch(Language::isValid)) {
            throw wrong(Setting.WAYMARK_UNREVIEWED, text, "Write language codes, with commas between them: ar,fa.");
        }
        return codes.stream().map(Language::new).collect(Collectors.toSet());
    }

    /** The SMS channel, or nothing where it is switched off. */
    Optional<SmsSettings> sms() {
        return given(Setting.TWILIO_AUTH_TOKEN)
                .map(tokens -> new SmsSettings(tokens(tokens), publicUrl(), prefixes(), rest()));
    }

    private Optional<RestSettings> rest() {
        boolean replies = isSet(Setting.TWILIO_REPLY, "rest");
        boolean redacts = isSet(Setting.TWILIO_REDACT, "after_delivery");
        boolean discards = isSet(Setting.TWILIO_RETENTION, "discard");
        if (!replies && !redacts) {
            return Optional.empty();
        }
        String account = given(Setting.TWILIO_ACCOUNT_SID)
                .orElseThrow(() -> new OperatorException("TWILIO_ACCOUNT_SID is not set. It is needed for "
                        + (replies ? "TWILIO_REPLY=rest" : "TWILIO_REDACT=after_delivery")
                        + ": copy it from the Twilio console."));
        URI api = url(Setting.TWILIO_API_URL, value(Setting.TWILIO_API_URL));
        return Optional.of(new RestSettings(account, api, from(), replies, discards, redacts));
    }

    /** Is the other one of two words set? */
    private boolean isSet(Setting setting, String other) {
        String text = value(setting);
        if (text.equals(other) || text.equals(setting.standard())) {
            return text.equals(other);
        }
        throw wrong(setting, text, "Set it to " + setting.standard() + " or to " + other + ".");
    }

    private Optional<String> from() {
        Optional<String> from = given(Setting.TWILIO_FROM);
        from.filter(number -> !number.matches("\\+?\\d{3,15}")).ifPresent(number -> {
            throw wrong(Setting.TWILIO_FROM, number, "Write a number such as +447700900456.");
        });
        return from;
    }

    /** Two tokens hold during a rotation. What is wrong with them is said without them. */
    private static List<String> tokens(String text) {
        List<String> tokens = list(text);
        if (tokens.isEmpty() || tokens.size() > 2) {
            throw new OperatorException(
                    "TWILIO_AUTH_TOKEN must be one token, or two with a comma between them while you change it.");
        }
        return tokens;
    }

    private List<String> prefixes() {
        String text = value(Setting.WAYMARK_SMS_PREFIXES);
        List<String> prefixes = list(text);
        if (prefixes.isEmpty() || !prefixes.stream().allMatch(prefix -> prefix.matches("\\+\\d{1,15}"))) {
            throw wrong(Setting.WAYMARK_SMS_PREFIXES, text, "Write countries as +44, with commas between them.");
        }
        return prefixes;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** What text messages may cost in a day. */
    Budget budget() {
        return new Budget(
                segments(Setting.WAYMARK_SMS_PERSON_SEGMENTS), segments(Setting.WAYMARK_SMS_DAY_SEGMENTS), pence());
    }

    private int segments(Setting setting) {
        String text = value(setting);
        try {
            int segments = Integer.parseInt(text);
            if (segments >= 1) {
                return segments;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw wrong(setting, text, "Set it to a whole number, 1 or more.");
    }

    private BigDecimal pence() {
        String text = value(Setting.WAYMARK_SMS_PENCE);
        if (text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            return new BigDecimal(text);
        }
        throw wrong(Setting.WAYMARK_SMS_PENCE, text, "Set it to a number such as 4.2.");
    }

    private URI publicUrl() {
        String text = given(Setting.WAYMARK_PUBLIC_URL)
                .orElseThrow(() -> new OperatorException("TWILIO_AUTH_TOKEN is set, but WAYMARK_PUBLIC_URL is not."
                        + " Set it to the https address under which Twilio reaches this server."));
        return url(Setting.WAYMARK_PUBLIC_URL, text);
    }

    /** The Telegram channel, or nothing where it is switched off. */
    Optional<TelegramSettings> telegram() {
        return given(Setting.TELEGRAM_BOT_TOKEN)
                .map(token -> new TelegramSettings(
                        token, url(Setting.TELEGRAM_API_URL, value(Setting.TELEGRAM_API_URL)), telegramMode()));
    }

    private TelegramMode telegramMode() {
        String mode = value(Setting.TELEGRAM_MODE);
        return switch (mode) {
            case "polling" -> new TelegramMode.Polling();
            case "webhook" -> telegramWebhook();
            default -> throw wrong(Setting.TELEGRAM_MODE, mode, "Set it to polling or to webhook.");
        };
    }

    /** Where Telegram brings its updates and with which secret, also while they are still asked for. */
    TelegramMode.Webhook telegramWebhook() {
        String address = given(Setting.WAYMARK_PUBLIC_URL)
                .orElseThrow(() -> new OperatorException("For Telegram's webhook, set WAYMARK_PUBLIC_URL to the https"
                        + " address under which Telegram reaches this server."));
        String secret = given(Setting.TELEGRAM_WEBHOOK_SECRET).orElse("");
        if (!secret.matches(TelegramMode.Webhook.SECRET_FORM)) {
            throw new OperatorException("For Telegram's webhook, set TELEGRAM_WEBHOOK_SECRET to 1 to 256 letters of"
                    + " A-Z a-z 0-9 _ - that nobody can guess.");
        }
        String base = url(Setting.WAYMARK_PUBLIC_URL, address).toString().replaceAll("/+$", "");
        return new TelegramMode.Webhook(URI.create(base + TelegramMode.Webhook.PATH), secret);
    }

    private static URI url(Setting setting, String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw wrong(setting, text, "Write a whole address, such as https://bot.example.org.");
    }

    private static OperatorException wrong(Setting setting, String value, String remedy) {
        return new OperatorException(setting + " is \"" + value + "\". " + remedy);
    }

    private Path path(String text) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
        return text.startsWith("~/") ? Path.of(home, text.substring(2)) : Path.of(text);
    }

    private String value(Setting setting) {
        return given(setting).orElse(setting.standard());
    }

    private Optional<String> given(Setting setting) {
        return Optional.ofNullable(environment.get(setting.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
