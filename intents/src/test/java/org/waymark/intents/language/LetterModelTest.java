package org.waymark.intents.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.Language;

class LetterModelTest {

    private static final Language ARABIC = new Language("ar");
    private static final Language PERSIAN = new Language("fa");
    private static final Language DARI = new Language("prs");

    private static final Map<Language, List<String>> TEXTS = Map.of(
            ARABIC, List.of("ضاعت البطاقة", "أين المحامي", "متى المقابلة", "اريد مساعدة من المحامي"),
            PERSIAN, List.of("کارتم گم شد", "وکیل از کجا بیاورم", "مصاحبه من کی است", "من کمک می خواهم"));

    private final ScriptFirstDetector detector = new ScriptFirstDetector(
            Map.of(
                    Language.ENGLISH,
                    Set.of("where", "is", "my", "card")::contains,
                    ARABIC,
                    Set.of("wen", "el", "mohami")::contains),
            () -> LetterModel.of(TEXTS));

    @Test
    void lettersThatSeveralShare_areWeighed() {
        assertThat(detector.detect("من وکیل می خواهم", Language.ENGLISH)).isEqualTo(PERSIAN);
        assertThat(detector.detect("من المحامي", Language.ENGLISH)).isEqualTo(ARABIC);
        // Typed on an Arabic keyboard.
        assertThat(detector.detect("من كمك مي خواهم", Language.ENGLISH)).isEqualTo(PERSIAN);
    }

    @Test
    void fewWords_doNotLeaveTheLanguageOfTheirScript() {
        assertThat(detector.detect("من المحامي", PERSIAN)).isEqualTo(PERSIAN);
        assertThat(detector.detect("aspen card", ARABIC)).isEqualTo(ARABIC);
        assertThat(detector.detect("where is my card", ARABIC)).isEqualTo(Language.ENGLISH);
        assertThat(detector.detect("ok", ARABIC)).isEqualTo(ARABIC);
        assertThat(detector.detect("14", ARABIC)).isEqualTo(ARABIC);
    }

    @Test
    void arabicInLatinLetters_isKnownByItsWords() {
        assertThat(detector.detect("wen el mohami", Language.ENGLISH)).isEqualTo(ARABIC);
        assertThat(detector.detect("where is my mohami", Language.ENGLISH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void dari_isKeptWherePersianIsHeard() {
        assertThat(detector.detect("من کمک می خواهم از وکیل", DARI)).isEqualTo(DARI);
    }
}
