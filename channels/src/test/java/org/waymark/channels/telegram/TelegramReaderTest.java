package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.TestBot;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;

/** What of Telegram's updates concerns us, and what of them is read. */
class TelegramReaderTest {

    private static final long SELF = 77;
    private static final long CHAT = 5_000_000_000L;
    private static final long GROUP = -1_001_234_567_890L;

    private final TelegramReader reader =
            new TelegramReader(TestBot.PERSONS, () -> new TelegramIdentity(SELF, "WaymarkBot", false));

    @ParameterizedTest
    @CsvSource({
        "/start 25, p:25",
        "/start 25-fa, p:25:fa",
        "/START 7, p:7",
    })
    void aLinkToAnEntry_isAChoice(String text, String token) throws Exception {
        assertThat(content(TelegramStub.message(1, CHAT, text))).isEqualTo(new Content.Tap(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/start inline", "/start 25-fa; drop", "/start 99999", "/start -1", "/help"})
    void anythingElseBehindStart_isWords(String text) throws Exception {
        assertThat(content(TelegramStub.message(1, CHAT, text))).isEqualTo(new Content.Words(text));
    }

    @ParameterizedTest
    @CsvSource({
        "/help, help",
        "/help@waymarkbot, help",
        "@WaymarkBot my card is lost, my card is lost",
        "my card @waymarkbot, my card",
        "/card is lost, card is lost",
    })
    void inAGroup_whatIsMeantForUs_isRead_withoutOurName(String text, String words) throws Exception {
        TelegramUpdate.Written written = (TelegramUpdate.Written) reader.read(inGroup(text));

        assertThat(written.message().content()).isEqualTo(new Content.Words(words));
        assertThat(written.message().form()).isEqualTo(Form.CARD);
        assertThat(written.asked()).contains(9);
        assertThat(written.chat()).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"my card is lost", "/help@otherbot", "@OtherBot my card", "@WaymarkBot"})
    void inAGroup_whatIsMeantForOthers_isNot(String text) throws Exception {
        assertThat(reader.read(inGroup(text))).isInstanceOf(TelegramUpdate.Unsupported.class);
    }

    @Test
    void inAGroup_aReplyToUs_isMeantForUs() throws Exception {
        ObjectNode update = inGroup("and my school?");
        ObjectNode message = (ObjectNode) update.get("message");
        ObjectNode earlier =
                (ObjectNode) TelegramStub.message(1, GROUP, "earlier").get("message");
        earlier.withObject("from").put("id", SELF).put("is_bot", true);
        message.set("reply_to_message", earlier);

        assertThat(reader.read(update)).isInstanceOf(TelegramUpdate.Written.class);
        earlier.withObject("from").put("id", SELF + 1);
        assertThat(reader.read(update)).isInstanceOf(TelegramUpdate.Unsupported.class);
    }

    @Test
    void twoPeopleInAGroup_areTwo() throws Exception {
        ObjectNode other = inGroup("/help");
        ((ObjectNode) other.get("message")).withObject("from").put("id", 99);

        assertThat(((TelegramUpdate.Written) reader.read(inGroup("/help")))
                        .message()
                        .person())
                .isNotEqualTo(
                        ((TelegramUpdate.Written) reader.read(other)).message().person());
    }

    @Test
    void aForwardedQuestion_isRead_itsOriginIsNot() throws Exception {
        ObjectNode update = TelegramStub.message(1, CHAT, "my card is lost");
        ObjectNode origin = ((ObjectNode) update.get("message")).putObject("forward_origin");
        origin.put("type", "hidden_user").put("date", 1).put("sender_user_name", "Canary Forwarded");

        TelegramUpdate read = reader.read(update);

        assertThat(((TelegramUpdate.Written) read).message().content()).isEqualTo(new Content.Words("my card is lost"));
        assertThat(read.toString() + ((TelegramUpdate.Written) read).message()).doesNotContain("Canary");
    }

    @Test
    void anEntrySentByOurName_isNoQuestion() throws Exception {
        ObjectNode update = TelegramStub.message(1, CHAT, "Call 0808 801 0503");
        ((ObjectNode) update.get("message"))
                .putObject("via_bot")
                .put("id", SELF)
                .put("is_bot", true)
                .put("first_name", "Bot");

        assertThat(reader.read(update)).isInstanceOf(TelegramUpdate.Unsupported.class);
    }

    @Test
    void anEdit_isACorrection() throws Exception {
        ObjectNode update = TelegramStub.message(1, CHAT, "my card is lost");
        update.set("edited_message", update.remove("message"));

        assertThat(content(update)).isEqualTo(new Content.Correction("my card is lost"));
    }

    @Test
    void blocked_isLeft() throws Exception {
        assertThat(reader.read(membership("kicked"))).isInstanceOf(TelegramUpdate.Left.class);
        assertThat(reader.read(membership("member"))).isInstanceOf(TelegramUpdate.Unsupported.class);
    }

    private Content content(ObjectNode update) throws JsonProcessingException {
        return ((TelegramUpdate.Written) reader.read(update)).message().content();
    }

    private static ObjectNode inGroup(String text) {
        ObjectNode update = TelegramStub.message(9, GROUP, text);
        ((ObjectNode) update.get("message"))
                .withObject("chat")
                .put("type", "supergroup")
                .put("title", "Canary group");
        ((ObjectNode) update.get("message")).withObject("from").put("id", CHAT);
        return update;
    }

    private static ObjectNode membership(String status) {
        ObjectNode update = TelegramStub.message(1, CHAT, "");
        ObjectNode message = (ObjectNode) update.remove("message");
        ObjectNode change = update.putObject("my_chat_member").put("date", 1);
        change.set("chat", message.get("chat"));
        change.set("from", message.get("from"));
        for (String which : new String[] {"old_chat_member", "new_chat_member"}) {
            ObjectNode member = change.putObject(which).put("status", status).put("until_date", 0);
            member.putObject("user").put("id", SELF).put("is_bot", true).put("first_name", "Bot");
        }
        return update;
    }
}
