package org.waymark.intents.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.corpus.Language;

/** What the script of a text, and the letters that only one language has, say about its language. */
final class Scripts {

    /** Letters of Sorani that no other language of the Arabic script has. */
    private static final String SORANI = "\u06CE\u06C6\u0695\u06B5\u06D5";
    /** Letters of Pashto that no other language of the Arabic script has. */
    private static final String PASHTO = "\u067C\u0689\u0693\u069A\u0696\u06BC\u0681\u0685\u06D0\u06CD";
    /** Letters of Urdu that neither Arabic nor Persian have. */
    private static final String URDU = "\u0679\u0688\u0691\u06BA\u06D2\u06BE\u06C1";
    /** Letters of Persian that Arabic does not have. */
    private static final String PERSIAN = "\u067E\u0686\u0698\u06AF\u06A9\u06CC";
    /** Letters of Ukrainian that Russian does not have. */
    private static final String UKRAINIAN = "\u0456\u0457\u0454\u0491";
    /** Syllables that are ordinary in Tigrinya and rare in Amharic. */
    private static final String TIGRINYA = "\u12A3\u1250\u1251\u1252\u1253\u1254\u1255\u1256\u12B8";

    private static final Map<UnicodeScript, String> ONLY = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.THAI, "th")));

    private Scripts() {}

    /** The script of most letters; {@code COMMON} where there is no letter. */
    static UnicodeScript mostly(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
    }

    private static final Set<String> IN_ARABIC = Set.of("ar", "fa", "prs", "ps", "ur", "ckb");
    private static final Set<String> IN_ETHIOPIC = Set.of("ti", "am");
    private static final Set<String> IN_CYRILLIC = Set.of("ru", "uk");

    /** Is this the script in which a language is written? Latin letters are seen in every language, and say nothing. */
    static boolean writes(Language language, UnicodeScript script) {
        return switch (script) {
            case ARABIC -> IN_ARABIC.contains(language.code());
            case ETHIOPIC -> IN_ETHIOPIC.contains(language.code());
            case CYRILLIC -> IN_CYRILLIC.contains(language.code());
            default -> language.code().equals(ONLY.getOrDefault(script, ""));
        };
    }

    /** The language that has letters in this text that no other language of the script has. */
    static Optional<Language> only(UnicodeScript script, String text) {
        if (script != UnicodeScript.ARABIC) {
            return Optional.empty();
        }
        return Optional.of(arabicScript(text))
                .filter(code -> !code.equals("ar") && !code.equals("fa"))
                .map(Language::new);
    }

    /** The language that the script alone gives away. */
    static Optional<Language> language(UnicodeScript script, String text) {
        String code =
                switch (script) {
                    case ARABIC -> arabicScript(text);
                    case CYRILLIC -> has(text, UKRAINIAN) ? "uk" : "ru";
                    case ETHIOPIC -> has(text, TIGRINYA) ? "ti" : "am";
                    default -> ONLY.getOrDefault(script, "");
                };
        return code.isEmpty() ? Optional.empty() : Optional.of(new Language(code));
    }

    private static String arabicScript(String text) {
        if (has(text, SORANI)) {
            return "ckb";
        }
        if (has(text, PASHTO)) {
            return "ps";
        }
        if (has(text, URDU)) {
            return "ur";
        }
        return has(text, PERSIAN) ? "fa" : "ar";
    }

    private static boolean has(String text, String letters) {
        return text.codePoints().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
