package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.channels.FullInbox;
import org.waymark.channels.web.WebRequest;

/** A disk that is full: the offset does not move, and the webhook does not say 200. */
class TelegramUnkeptTest {

    private final FullInbox inbox = new FullInbox();
    private final ManualWaiting time = new ManualWaiting();
    private final Rig rig;

    TelegramUnkeptTest() throws IOException {
        rig = new Rig(new TelegramStub(), time, inbox);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void offset_doesNotMove_untilThereIsRoom() throws Exception {
        rig.telegram.deliver(TelegramStub.message(10, 1, "my card"));
        for (int i = 0; i < 10; i++) {
            rig.poller.poll();
        }
        assertThat(rig.telegram.waiting()).isEqualTo(1);
        assertThat(rig.sent()).isEmpty();

        inbox.hasRoom();

        rig.pollUntilDone();
        assertThat(rig.sent()).isEqualTo(Map.of(1L, 1));
    }

    @Test
    void webhook_says503_andAnswersWhenTheUpdateIsBroughtAgain() {
        TelegramWebhook webhook = new TelegramWebhook("secret", rig.dispatcher, time);
        JsonNode update = TelegramStub.message(10, 1, "my card");
        WebRequest request = new WebRequest(webhook.path(), "", Map.of(), update.toString());
        assertThat(webhook.post(request).status()).isEqualTo(503);
        assertThat(webhook.post(request).status()).isEqualTo(503);

        inbox.hasRoom();

        assertThat(webhook.post(request).body()).contains("\"chat_id\":");
    }
}
