package org.waymark.channels.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.waymark.channels.ChannelContract;
import org.waymark.channels.web.WebRequest;

/** What every channel must do, by webhook. */
class TelegramWebhookContractTest extends ChannelContract {

    private static final long CHAT = 42;

    private final Rig rig;
    private final TelegramWebhook webhook;
    private long updates = 1000;

    TelegramWebhookContractTest() throws IOException {
        rig = new Rig();
        webhook = new TelegramWebhook("secret", rig.dispatcher, rig.time);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Override
    protected String says(String words) throws Exception {
        return brings(TelegramStub.message(updates++, CHAT, words));
    }

    @Override
    protected String sendsAPicture() throws Exception {
        ObjectNode update = TelegramStub.message(updates++, CHAT, "");
        ((ObjectNode) update.get("message")).remove("text");
        return brings(update);
    }

    private String brings(ObjectNode update) throws Exception {
        String answer = webhook.post(new WebRequest(webhook.path(), "", Map.of(), update.toString()))
                .body();
        new StubWebhook(rig.telegram, rig.time).carryOut(answer);
        return TelegramChannelTest.seen(rig.telegram.nextSent());
    }
}
