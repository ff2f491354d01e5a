package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stub is as strict as Telegram: otherwise the tests that use it prove nothing. */
class StubRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "sendMessage | {'text':'a'} | sendmessage needs chat_id",
                "sendMessage | {'chat_id':1} | sendmessage needs text",
                "sendMessage | {'chat_id':'one','text':'a'} | sendmessage has an impossible chat_id",
                "sendMessage | {'chat_id':1,'text':' '} | sendmessage has an impossible text",
                "sendMessage | {'chat_id':1,'text':'<b></b>','parse_mode':'HTML'} | sendmessage has an impossible text",
                "sendMessage | {'chat_id':1,'text':'a < b','parse_mode':'HTML'} | sendmessage has broken tags",
                "sendMessage | {'chat_id':1,'text':'a & b','parse_mode':'HTML'} | sendmessage has broken tags",
                "sendMessage | {'chat_id':1,'text':'<b>a','parse_mode':'HTML'} | sendmessage has broken tags",
                "sendMessage | {'chat_id':1,'text':'a','words':'b'} | sendmessage knows no words",
                "sendMessage | {'chat_id':1,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'a'}]]}} | sendmessage has an impossible reply_markup",
                "answerCallbackQuery | {} | answercallbackquery needs callback_query_id",
                "setMyCommands | {'commands':[{'command':'/x','description':'y'}]} | setmycommands has an impossible commands",
                "getUpdates | {'limit':101,'allowed_updates':['message']} | getupdates has an impossible limit",
                "getUpdates | {} | getupdates needs allowed_updates",
                "sendMesage | {} | there is no method sendmesage"
            })
    void impossibleCall_isAFault(String method, String call, String fault) throws Exception {
        assertThat(StubRules.faults(method.toLowerCase(Locale.ROOT), TelegramStub.json(call.replace('\'', '"'))))
                .contains(fault);
    }

    @Test
    void lengths_areCountedAsTelegramCounts() throws Exception {
        assertThat(text("<b>" + "&amp;".repeat(4096) + "</b>")).isEmpty();
        assertThat(text("a".repeat(4097))).containsExactly("sendmessage has an impossible text");
        assertThat(button("\u00E9".repeat(32))).isEmpty();
        assertThat(button("\u00E9".repeat(33))).containsExactly("sendmessage has an impossible reply_markup");
    }

    private static List<String> text(String text) throws Exception {
        return StubRules.faults(
                "sendmessage", TelegramStub.json("{\"chat_id\":1,\"parse_mode\":\"HTML\",\"text\":\"" + text + "\"}"));
    }

    private static List<String> button(String data) throws Exception {
        return StubRules.faults(
                "sendmessage",
                TelegramStub.json("{\"chat_id\":1,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":"
                        + "[[{\"text\":\"b\",\"callback_data\":\"" + data + "\"}]]}}"));
    }

    @Test
    void impossibleCall_failsTheTestAtTheEnd() throws Exception {
        TelegramStub telegram = new TelegramStub();
        telegram.api().call(JsonCall.of("sendMessage", JsonCall.fields().put("chat_id", 1)));

        assertThatThrownBy(telegram::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sendmessage needs text");
    }

    @Test
    void newerPoll_endsTheOlder() throws Exception {
        StubUpdates updates = new StubUpdates();
        var older = CompletableFuture.supplyAsync(() -> {
            try {
                return updates.poll(0, 100, 20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Optional<?> newer = Optional.empty();
        while (!older.isDone()) {
            newer = updates.poll(0, 100, 0);
        }

        assertThat(older.join()).isEmpty();
        assertThat(newer).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void offset_confirmsWhatIsBelow(int below) throws Exception {
        StubUpdates updates = new StubUpdates();
        for (int id = 10; id < 13; id++) {
            updates.add(List.of(TelegramStub.message(id, 1, "a")));
        }

        assertThat(updates.poll(10 + below, 100, 0).orElseThrow()).hasSize(3 - below);
        assertThat(updates.poll(-1, 100, 0).orElseThrow()).hasSize(below == 3 ? 0 : 1);
    }
}
