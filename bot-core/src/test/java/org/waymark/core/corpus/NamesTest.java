package org.waymark.core.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waymark.core.message.PersonKey;

class NamesTest {

    @Test
    void languageCodes_areTwoOrThreeLetters() {
        assertThat(Language.ENGLISH.code()).isEqualTo("en");
        assertThat(Language.isValid("ckb")).isTrue();
        assertThatThrownBy(() -> new Language("English")).hasMessage("not a language code: English");
    }

    @Test
    void intentIds_areLowerCaseWords() {
        assertThat(IntentId.isValid("emergency_999")).isTrue();
        assertThatThrownBy(() -> new IntentId("Passport Renewal")).hasMessage("not an intent id: Passport Renewal");
    }

    @Test
    void emptyPersonKey_isRefused() {
        assertThatThrownBy(() -> new PersonKey(" ")).hasMessageContaining("empty");
    }
}
