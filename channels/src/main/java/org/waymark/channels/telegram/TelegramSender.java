package org.waymark.channels.telegram;

import java.io.Serializable;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.waymark.core.message.Delivery;

/**
 * Sends until it is known how it ended. Telegram has no key against doubles, so what may have gone out already is sent once more
 * and never again: a doubled answer does less harm than a missing one.
 */
final class TelegramSender {

    private static final int MOST_TRIES = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(TelegramSender.class);

    private final TelegramApi api;
    private final Pauses pauses;

    TelegramSender(TelegramApi api, Pauses pauses) {
        this.api = api;
        this.pauses = pauses;
    }

    <T extends Serializable> Delivery send(BotApiMethod<T> method) throws InterruptedException {
        Delivery delivery = api.send(method);
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            if (delivery instanceof Delivery.Ambiguous) {
                delivery = api.send(method);
                break;
            }
            if (!(delivery instanceof Delivery.Later later)) {
                break;
            }
            pauses.pause(later.pause().compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : later.pause());
            delivery = api.send(method);
        }
        if (!(delivery instanceof Delivery.Sent)) {
            LOG.warn("telegram: a message was not sent: {}", delivery);
        }
        return delivery;
    }
}
