package org.waymark.channels.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.channels.telegram.TelegramAccount;
import org.waymark.channels.telegram.TelegramProfile;
import org.waymark.channels.telegram.TelegramSettings;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.store.RedisStore;
import org.waymark.core.store.SqliteStore;
import org.waymark.core.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Runs the channels that are configured, until it is stopped. */
@Command(
        name = "serve",
        description = "Run the channels that are configured, with the webhooks and GET /health.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nSettings, from the environment:%n",
        modelTransformer = ServeCommand.SettingsFooter.class)
final class ServeCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    private final CompletableFuture<TelegramProfile> profile = new CompletableFuture<>();

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = new Settings(System.getenv());
        checkWritable(settings.data());
        checkConfigured(settings);
        Store store = store(settings);
        Service service = Service.start(
                settings,
                () -> {
                    Assembly parts = Assembly.of(
                            corpus.folder(),
                            settings.data(),
                            settings.operation(),
                            Assembly.kept(store, settings.data()));
                    profile.complete(new CorpusProfile(parts.corpus()));
                    return parts.desk();
                },
                store);
        settings.telegram().ifPresent(this::publish);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.stop();
            store.close();
        }));
        LOG.info("serving {} on port {}", service.names(), service.port());
        new CountDownLatch(1).await();
        return 0;
    }

    private static Store store(Settings settings) {
        Optional<String> redis = settings.redis();
        PersonKeys codes = settings.secret().persons();
        Supplier<LocalDate> today = settings.operation().today();
        SqliteStore local = SqliteStore.open(settings.data(), codes, InstantSource.system(), today);
        return redis.<Store>map(url -> RedisStore.open(url, local, codes, InstantSource.system(), today))
                .orElse(local);
    }

    /** On a thread of its own: people need not wait for it, and without it they are answered all the same. */
    private void publish(TelegramSettings telegram) {
        Thread publishing = new Thread(
                () -> {
                    try {
                        new TelegramAccount(telegram).publish(profile.join());
                    } catch (RuntimeException failed) {
                        LOG.warn("Telegram's list of commands could not be brought up to date."
                                + " Try again later: ./waymark telegram profile");
                    }
                },
                "telegram-profile");
        publishing.setDaemon(true);
        publishing.start();
    }

    private static void checkConfigured(Settings settings) {
        if (settings.sms().isEmpty() && settings.telegram().isEmpty()) {
            throw new OperatorException(
                    "No channel is configured. Set TWILIO_AUTH_TOKEN and WAYMARK_PUBLIC_URL for SMS,"
                            + " or TELEGRAM_BOT_TOKEN for Telegram. To try it here: ./waymark chat");
        }
    }

    static void checkWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ""));
        } catch (IOException e) {
            throw new OperatorException("The data folder " + folder
                    + " cannot be written. Set WAYMARK_DATA to a folder that this user may write to.");
        }
    }

    /** Adds the settings to the help text. */
    static final class SettingsFooter implements IModelTransformer {

        @Override
        public CommandSpec transform(CommandSpec command) {
            List<String> lines = new ArrayList<>();
            for (Setting setting : Setting.values()) {
                String standard = setting.standard().isEmpty() ? "" : " (" + setting.standard() + ")";
                lines.add("  " + setting + standard);
                lines.add("      " + setting.meaning());
            }
            command.usageMessage().footer(lines.toArray(String[]::new));
            return command;
        }
    }
}
