package org.waymark.core.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypographyTest {

    @Test
    void curlyQuotesAndDashes_becomePlain() {
        assertThat(Typography.plain("It’s “free” – always…\u00A0")).isEqualTo("It's \"free\" - always... ");
    }

    @Test
    void plainLetters_costHalf() {
        String curly = "a".repeat(158) + "’";

        assertThat(Segments.of(curly).count()).isEqualTo(3);
        assertThat(Segments.of(Typography.plain(curly)).count()).isEqualTo(1);
    }

    @Test
    void lettersOfAnyScript_stay() {
        assertThat(Typography.plain("أين أنام é ç 😀")).isEqualTo("أين أنام é ç 😀");
    }
}
