package org.waymark.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateKindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{\"update_id\":1,\"message\":{}} | message",
                "{\"message\":{},\"update_id\":1} | message",
                "{\"a_new_field\":1,\"update_id\":1,\"inline_query\":{}} | inline_query",
                "{\"update_id\":1,\"poll\":{}} | poll",
                "{\"update_id\":1} | none",
                "[] | none",
                "{\"update_id\":1,\"a person's words\":{}} | odd"
            })
    void kind_isTheFieldBesideTheId(String update, String kind) throws Exception {
        assertThat(UpdateKinds.of(TelegramStub.json(update))).isEqualTo(kind);
    }

    @Test
    void strangeKind_isCounted_andNamedOnce() {
        UpdateKinds kinds = new UpdateKinds();
        try (LogLines log = new LogLines()) {
            for (int i = 0; i < 5; i++) {
                assertThat(kinds.concerns("chat_boost")).isFalse();
                assertThat(kinds.concerns("my_chat_member")).isTrue();
            }

            assertThat(kinds.strange("chat_boost")).isEqualTo(5);
            assertThat(log.lines())
                    .containsExactly("telegram: updates of the kind chat_boost come and are not answered");
        }
    }
}
