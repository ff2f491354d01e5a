package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.channels.sms.TwilioError.Remedy;

class TwilioErrorTest {

    @ParameterizedTest
    @CsvSource({
        "20429, LATER",
        "21611, LATER",
        "30001, LATER",
        "63018, LATER",
        "21610, GONE",
        "21211, GONE",
        "21614, GONE",
        "20003, HALT",
        "21212, PAGE",
        "21606, PAGE",
        "21408, PAGE",
        "30007, PAGE",
        "30029, PAGE",
        "30030, PAGE",
        "21612, DROP",
        "30003, DROP",
        "30005, DROP",
        "30006, DROP",
        "63016, DROP"
    })
    void everyCode_hasItsRemedy(int code, Remedy remedy) {
        assertThat(TwilioError.of(code).remedy()).isEqualTo(remedy);
        assertThat(TwilioError.of(code).words()).startsWith("Twilio error " + code + ": ");
    }

    @Test
    void codeThatNobodyKnows_isDropped() {
        assertThat(TwilioError.of(99999).remedy()).isEqualTo(Remedy.DROP);
    }
}
