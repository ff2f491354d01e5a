package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageStatesTest {

    private final MessageStates states = new MessageStates();

    @ParameterizedTest
    @ValueSource(strings = {"delivered", "undelivered", "failed", "canceled", "read"})
    void end_isNewsOnce_inWhateverOrder(String end) {
        List<String> told = List.of("sent", end, "queued", end, "sent", "sending", end);

        assertThat(told.stream().filter(status -> states.ends("SM1", status))).containsExactly(end);
    }

    @Test
    void whatHasEnded_staysEnded() {
        assertThat(states.ends("SM1", "failed")).isTrue();
        assertThat(states.ends("SM1", "delivered")).isFalse();
        assertThat(states.ends("SM2", "delivered")).isTrue();
    }

    @Test
    void statusThatNobodyKnows_isNoNews() {
        assertThat(states.ends("SM1", "teleported")).isFalse();
        assertThat(states.ends("SM1", "delivered")).isTrue();
    }
}
