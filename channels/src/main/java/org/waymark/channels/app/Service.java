package org.waymark.channels.app;

import java.util.ArrayList;
import java.util.List;
import org.waymark.channels.sms.SmsChannel;
import org.waymark.channels.telegram.TelegramChannel;
import org.waymark.channels.web.WebServer;
import org.waymark.channels.web.Webhook;
import org.waymark.core.message.Channel;
import org.waymark.core.message.Inbox;
import org.waymark.core.privacy.PersonKeys;

/** The channels that are configured and their web server, started together and stopped together. */
final class Service {

    private final List<Channel> channels = new ArrayList<>();
    private final List<Webhook> webhooks = new ArrayList<>();
    private final WebServer server;

    private Service(Settings settings, Inbox bot) {
        PersonKeys persons = settings.secret().persons();
        settings.sms().ifPresent(sms -> {
            SmsChannel channel = new SmsChannel(sms, persons, bot);
            channels.add(channel);
            webhooks.add(channel);
        });
        settings.telegram().ifPresent(telegram -> channels.add(new TelegramChannel(telegram, persons, bot)));
        server = WebServer.start(settings.host(), settings.port(), webhooks, this::healthy);
    }

    /** The one list of channels: a new one is added in the constructor above. */
    static Service start(Settings settings, Inbox bot) {
        Service service = new Service(settings, bot);
        try {
            service.channels.forEach(Channel::start);
        } catch (RuntimeException broken) {
            service.stop();
            throw broken;
        }
        return service;
    }

    private boolean healthy() {
        return channels.stream().allMatch(Channel::healthy);
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
