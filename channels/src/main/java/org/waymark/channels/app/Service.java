package org.waymark.channels.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.waymark.channels.sms.SmsChannel;
import org.waymark.channels.telegram.TelegramChannel;
import org.waymark.channels.telegram.TelegramMode;
import org.waymark.channels.telegram.TelegramSettings;
import org.waymark.channels.web.WebServer;
import org.waymark.channels.web.Webhook;
import org.waymark.core.engine.Duty;
import org.waymark.core.message.Channel;
import org.waymark.core.privacy.PersonKeys;
import org.waymark.core.spending.Thrift;
import org.waymark.core.store.Store;

/** The channels that are configured and their web server, started together and stopped together. A new channel is added in the constructor. */
final class Service {

    private final List<Channel> channels = new ArrayList<>();
    private final List<Webhook> webhooks = new ArrayList<>();
    private final WebServer server;
    private final Store store;

    private Service(Settings settings, LateInbox bot, Store store) {
        this.store = store;
        PersonKeys persons = settings.secret().persons();
        settings.sms().ifPresent(sms -> {
            SmsChannel channel = new SmsChannel(sms, persons, bot, limits(settings, bot, store));
            channels.add(channel);
            webhooks.addAll(channel.webhooks());
        });
        settings.telegram().ifPresent(telegram -> {
            TelegramChannel channel =
                    new TelegramChannel(telegram, persons, bot, bot::lookup, polling(telegram, store));
            channels.add(channel);
            channel.webhook().ifPresent(webhooks::add);
        });
        server = WebServer.start(
                settings.host(), settings.port(), webhooks, new WebServer.Probes(this::healthy, bot::isThere));
    }

    private static Duty polling(TelegramSettings telegram, Store store) {
        return telegram.mode() instanceof TelegramMode.Polling ? store.duty("telegram-polling") : Duty.ALONE;
    }

    private static SmsChannel.Limits limits(Settings settings, LateInbox bot, Store store) {
        Supplier<LocalDate> today = settings.operation().today();
        Thrift thrift = new Thrift(store.spending(settings.budget()), store.repeats(), bot::phrases);
        return new SmsChannel.Limits(thrift, store.seenMessages("sms"), today);
    }

    /**
     * Starts. The web server starts while the bot learns its corpus; what comes in until then waits for the bot.
     *
     * @param bot makes the bot
     * @param store what outlives the program; closed by whoever opened it
     */
    static Service start(Settings settings, Supplier<Desk> bot, Store store) {
        LateInbox inbox = LateInbox.of(bot);
        Service service = new Service(settings, inbox, store);
        try {
            inbox.await();
            service.channels.forEach(Channel::start);
        } catch (RuntimeException broken) {
            service.stop();
            throw broken;
        }
        return service;
    }

    private boolean healthy() {
        return store.healthy() && channels.stream().allMatch(Channel::healthy);
    }

    String names() {
        return String.join(" and ", channels.stream().map(Channel::name).toList());
    }

    int port() {
        return server.port();
    }

    void stop() {
        server.close();
        channels.forEach(Channel::close);
    }
}
