package org.waymark.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PersonKeysTest {

    private final PersonKeys keys = keys("a secret of enough letters");

    private static PersonKeys keys(String secret) {
        return new PersonKeys(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void samePerson_sameKey() {
        assertThat(keys.keyOf("sms", "+447700900123")).isEqualTo(keys.keyOf("sms", "+447700900123"));
    }

    @Test
    void otherPersonChannelOrSecret_otherKey() {
        assertThat(keys.keyOf("sms", "+447700900123"))
                .isNotEqualTo(keys.keyOf("sms", "+447700900124"))
                .isNotEqualTo(keys.keyOf("telegram", "+447700900123"))
                .isNotEqualTo(keys("another secret, as long").keyOf("sms", "+447700900123"));
    }

    @Test
    void key_showsNothingOfTheNumber() {
        assertThat(keys.keyOf("sms", "+447700900123").value()).hasSize(64).doesNotContain("900123");
        assertThat(keys.keyOf("sms", "+447700900123")).hasToString("PersonKey[hidden]");
    }

    @Test
    void shortSecret_isRefused() {
        assertThatThrownBy(() -> keys("short")).hasMessageContaining("shorter than 16");
    }
}
