package org.waymark.intents.language;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.LanguageDetector;

/**
 * Tells languages in three steps: by script; by words that the English questions know; and, for what is left in Latin letters, by
 * OpenNLP's detector among the languages of our users. The third step needs a second to load and waits until it is needed.
 */
public final class ScriptFirstDetector implements LanguageDetector {

    /** Fewer words never change the language of a conversation. */
    private static final int FEWEST_WORDS = 4;

    private static final double MOSTLY = 0.5;

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

    /** Languages in Latin letters that our users write, from ISO 639-3 as OpenNLP names them. */
    private static final Map<String, String> LATIN = Map.of(
            "eng", "en", "vie", "vi", "sqi", "sq", "som", "so", "tur", "tr", "spa", "es", "fra", "fr", "por", "pt",
            "ita", "it", "deu", "de");

    private final Predicate<String> englishWord;

    /**
     * With an ear for English.
     *
     * @param englishWord knows words of English questions, in lower case
     */
    public ScriptFirstDetector(Predicate<String> englishWord) {
        this.englishWord = englishWord;
    }

    @Override
    public Language detect(String text, Language usual) {
        UnicodeScript script = Scripts.mostly(text);
        if (script != UnicodeScript.LATIN) {
            return Scripts.language(script, text).orElse(usual);
        }
        List<String> words = WORD_BREAK
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        long known = words.stream().filter(englishWord).count();
        if (known >= MOSTLY * words.size()) {
            return Language.ENGLISH;
        }
        return words.size() < FEWEST_WORDS ? usual : latin(text).orElse(usual);
    }

    private static Optional<Language> latin(String text) {
        return Arrays.stream(OpenNlp.DETECTOR.get().predictLanguages(text))
                .map(opennlp.tools.langdetect.Language::getLang)
                .filter(LATIN::containsKey)
                .findFirst()
                .map(code -> new Language(LATIN.getOrDefault(code, code)));
    }

    /** Loaded when it is first used. */
    private static final class OpenNlp {

        private static final ThreadLocal<LanguageDetectorME> DETECTOR;

        static {
            LanguageDetectorModel model = model();
            DETECTOR = ThreadLocal.withInitial(() -> new LanguageDetectorME(model));
        }

        private static LanguageDetectorModel model() {
            try (InputStream file = ScriptFirstDetector.class.getResourceAsStream("/langdetect-183.bin")) {
                if (file == null) {
                    throw new IllegalStateException("the language model is missing from the program");
                }
                return new LanguageDetectorModel(file);
            } catch (IOException e) {
                throw new IllegalStateException("the language model cannot be read", e);
            }
        }
    }
}
