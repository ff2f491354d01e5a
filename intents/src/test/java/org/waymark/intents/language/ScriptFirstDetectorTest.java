package org.waymark.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.corpus.Language;

class ScriptFirstDetectorTest {

    private static final Set<String> ENGLISH = Set.of("my", "card", "is", "not", "working");

    private final ScriptFirstDetector detector = new ScriptFirstDetector(ENGLISH::contains);

    @ParameterizedTest
    @CsvSource({
        "أين أنام الليلة, ar",
        "کارت من کار نمی‌کند چه کنم, fa",
        "زما کارت کار نه کوي څه وکړم, ps",
        "میرا کارڈ کام نہیں کر رہا, ur",
        "کارتەکەم کار ناکات چی بکەم, ckb",
        "ካርደይ ኣይሰርሕን ኣሎ, ti",
        "ካርዴ አይሰራም ምን ላድርግ, am",
        "আমার কার্ড কাজ করছে না, bn",
        "моя карта не работает, ru",
        "моя картка не працює що робити мені, uk",
        "my card is not working, en",
        "thẻ của tôi không hoạt động thì phải làm gì, vi",
        "mi tarjeta no funciona y no tengo dinero para comer, es",
        "ma carte ne marche pas et je ne peux pas acheter à manger, fr",
        "kartela ime nuk punon dhe nuk kam para për ushqim, sq"
    })
    void languagesOfOurUsers_areTold(String text, String code) {
        assertThat(detector.detect(text, Language.ENGLISH)).isEqualTo(new Language(code));
    }

    @Test
    void shortWordsAndDigits_changeNothing() {
        Language persian = new Language("fa");

        assertThat(detector.detect("ok", persian)).isEqualTo(persian);
        assertThat(detector.detect("12", persian)).isEqualTo(persian);
        assertThat(detector.detect("😀", persian)).isEqualTo(persian);
    }

    @Test
    void englishWithAMistake_isStillEnglish() {
        assertThat(detector.detect("my aspn card is nott working", Language.ENGLISH))
                .isEqualTo(Language.ENGLISH);
    }
}
