package org.waymark.intents.language;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.LanguageDetector;

/**
 * Tells languages by script first. Where several share it, by letters that only one has, then by all letters ({@link LetterModel}).
 * In Latin letters by words that the questions of a language know, which finds Arabic, Persian and Urdu in Latin letters too; and, for
 * what is left, by OpenNLP's detector among the languages of our users, which needs a second to load and waits until it is needed.
 *
 * <p>Fewer than four words change the language only when they are in a script that the present language does not use; Latin letters
 * stand in texts of every language ("Aspen", "NASS"), so they alone never do.
 */
public final class ScriptFirstDetector implements LanguageDetector {

    /** Fewer words never change the language of a conversation. */
    private static final int FEWEST_WORDS = 4;

    private static final double MOSTLY = 0.5;
    /** Other languages have few words in Latin letters, and some of them are English. */
    private static final double NEARLY_ALL = 0.75;

    private static final Language PERSIAN = new Language("fa");
    private static final Language DARI = new Language("prs");

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}']+");

    /** Languages in Latin letters that our users write, from ISO 639-3 as OpenNLP names them. */
    private static final Map<String, String> LATIN = Map.of(
            "eng", "en", "vie", "vi", "sqi", "sq", "som", "so", "tur", "tr", "spa", "es", "fra", "fr", "por", "pt",
            "ita", "it", "deu", "de");

    private final Map<Language, Predicate<String>> ears;
    private final Supplier<LetterModel> teacher;
    private @Nullable LetterModel letters;

    /**
     * With an ear for English alone.
     *
     * @param englishWord knows words of English questions, in lower case
     */
    public ScriptFirstDetector(Predicate<String> englishWord) {
        this(Map.of(Language.ENGLISH, englishWord), LetterModel::none);
    }

    /**
     * With an ear for several languages.
     *
     * @param ears which words stand in the questions of each language, in lower case; English must be among them
     * @param letters makes the model for scripts that several of them share; asked once, when it is first needed
     */
    public ScriptFirstDetector(Map<Language, Predicate<String>> ears, Supplier<LetterModel> letters) {
        this.ears = Map.copyOf(ears);
        this.teacher = letters;
    }

    @Override
    public Language detect(String text, Language usual) {
        UnicodeScript script = Scripts.mostly(text);
        List<String> words = WORD_BREAK
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.size() < FEWEST_WORDS && Scripts.writes(usual, script)) {
            return usual;
        }
        return script == UnicodeScript.LATIN ? inLatin(text, words, usual) : inScript(script, text, usual);
    }

    private Language inScript(UnicodeScript script, String text, Language usual) {
        Optional<Language> only = Scripts.only(script, text);
        Language told = only.or(() -> letters().likeliest(text, script))
                .or(() -> Scripts.language(script, text))
                .orElse(usual);
        // Dari is written like Persian: whoever chose it keeps it.
        return told.equals(PERSIAN) && usual.equals(DARI) ? DARI : told;
    }

    private synchronized LetterModel letters() {
        if (letters == null) {
            letters = teacher.get();
        }
        return letters;
    }

    private Language inLatin(String text, List<String> words, Language usual) {
        Language heard = Language.ENGLISH;
        double most = share(words, Language.ENGLISH);
        for (Language language : most < MOSTLY ? ears.keySet() : Set.<Language>of()) {
            double share = share(words, language);
            if (share > most) {
                heard = language;
                most = share;
            }
        }
        boolean few = words.size() < FEWEST_WORDS;
        if (few && !usual.equals(Language.ENGLISH)) {
            return usual;
        }
        if (most >= (heard.equals(Language.ENGLISH) ? MOSTLY : NEARLY_ALL)) {
            return heard;
        }
        return few ? usual : latin(text).orElse(usual);
    }

    /** The share of the words that stand in questions of a language. */
    private double share(List<String> words, Language language) {
        Predicate<String> ear = ears.getOrDefault(language, word -> false);
        return words.stream().filter(ear).count() / (double) Math.max(1, words.size());
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
