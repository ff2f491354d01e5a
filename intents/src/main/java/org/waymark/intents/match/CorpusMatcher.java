package org.waymark.intents.match;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Nearest;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.normalise.Letters;
import org.waymark.intents.normalise.Words;
import org.waymark.intents.vector.SentenceEncoder;

/** Matches questions with the entries of a corpus: words and meaning for English, words alone for every other language. */
public final class CorpusMatcher implements Matcher {

    /**
     * When an entry is sure enough. Chosen on questions that were held out of the corpus in turn and on out-of-scope questions
     * written for that purpose; never on the held-out test set. See RATIONALE.md.
     */
    public static final ConfidenceRules RULES =
            new ConfidenceRules(new ConfidenceRule(0.58, 0.10, 0.25), new ConfidenceRule(0.80, 0.10, 0.25));

    /** The same for a machine that cannot run the sentence model: words alone are less often sure. */
    public static final ConfidenceRules RULES_FOR_WORDS =
            new ConfidenceRules(new ConfidenceRule(0.85, 0.10, 0.60), new ConfidenceRule(0.95, 0.10, 0.60));

    private final TextCorpus corpus;
    private final Optional<Engine> english;
    private final Map<Language, LateEngine> others;
    private final ConfidenceRules rules;

    private CorpusMatcher(
            TextCorpus corpus, Optional<Engine> english, Map<Language, LateEngine> others, ConfidenceRules rules) {
        this.corpus = corpus;
        this.english = english;
        this.others = others;
        this.rules = rules;
    }

    /**
     * Learns the questions of a corpus.
     *
     * @param corpus whose questions
     * @param encoder knows the meaning of English sentences; empty where the machine cannot run it
     * @param store where trained engines are kept
     * @return the matcher
     */
    public static CorpusMatcher of(TextCorpus corpus, Optional<SentenceEncoder> encoder, EngineStore store) {
        Map<Language, Lessons> lessons = Lessons.of(corpus);
        Optional<Engine> english =
                Optional.ofNullable(lessons.remove(Language.ENGLISH)).map(learnt -> store.engine(learnt, encoder));
        Map<Language, LateEngine> others = new LinkedHashMap<>();
        lessons.forEach((language, learnt) ->
                others.put(language, new LateEngine(() -> store.engine(learnt, Optional.empty()))));
        return new CorpusMatcher(corpus, english, others, encoder.isPresent() ? RULES : RULES_FOR_WORDS);
    }

    /**
     * When an entry that this matcher ranks first is sure enough.
     *
     * @param language of the question
     * @return the rules that were chosen for it; those of English for a language without questions of its own
     */
    public ConfidenceRules rules(Language language) {
        return Optional.ofNullable(others.get(language)).map(LateEngine::rules).orElse(rules);
    }

    /**
     * The words that stand in the questions of each language.
     *
     * @return for each language that has questions: does it know a word, in lower case?
     */
    public Map<Language, Predicate<String>> ears() {
        Map<Language, Predicate<String>> ears = new LinkedHashMap<>();
        english.ifPresent(engine -> ears.put(Language.ENGLISH, engine::knows));
        examples(corpus).forEach((language, examples) -> ears.computeIfAbsent(language, other -> ear(examples)));
        return ears;
    }

    /** Without the engine, which may not be read yet. */
    private static Predicate<String> ear(List<Example> examples) {
        Set<String> words = new HashSet<>();
        examples.forEach(example -> words.addAll(Words.of(Letters.folded(example.text()))));
        return word -> words.contains(Letters.folded(word));
    }

    /**
     * The questions of a corpus as examples.
     *
     * @param corpus whose questions
     * @return for each language its questions, labelled with their intents
     */
    public static Map<Language, List<Example>> examples(TextCorpus corpus) {
        Map<Language, List<Example>> examples = new LinkedHashMap<>();
        Lessons.of(corpus).forEach((language, lessons) -> examples.put(language, lessons.questions()));
        return examples;
    }

    @Override
    public List<Candidate> rank(String question, Language language) {
        return engine(language).map(engine -> engine.rank(question)).orElse(List.of()).stream()
                .map(score -> new Candidate(new IntentId(score.label()), score.probability()))
                .toList();
    }

    @Override
    public Optional<Nearest> nearest(String question, Language language, IntentId intent) {
        return engine(language).flatMap(engine -> engine.nearest(question, intent.value())
                .map(example -> new Nearest(
                        corpus.questions(intent, spoken(language)).indexOf(example) + 1,
                        shared(example, question, engine))));
    }

    /** The places of the words of an example that a question has too. */
    private static List<Integer> shared(String example, String question, Engine engine) {
        Set<String> asked = Set.copyOf(engine.words(question));
        List<String> words = List.of(example.split(" ", -1));
        return IntStream.range(0, words.size())
                .filter(place -> engine.words(words.get(place)).stream().anyMatch(asked::contains))
                .boxed()
                .toList();
    }

    /**
     * Says why a question is ranked as it is.
     *
     * @param question in a person's own words
     * @param language the language it is in
     * @return the evidence; empty when nothing in the question is known
     */
    public Optional<Evidence> explain(String question, Language language) {
        return engine(language).flatMap(engine -> engine.explain(question));
    }

    /**
     * Does this word stand in an English question of the corpus?
     *
     * @param word in lower case
     * @return true when it does
     */
    public boolean knowsEnglish(String word) {
        return english.map(engine -> engine.knows(word)).orElse(false);
    }

    /** The language of the questions with which one in this language is compared. */
    private Language spoken(Language language) {
        return others.containsKey(language) ? language : Language.ENGLISH;
    }

    private Optional<Engine> engine(Language language) {
        return Optional.ofNullable(others.get(language)).map(LateEngine::engine).or(() -> english);
    }
}
