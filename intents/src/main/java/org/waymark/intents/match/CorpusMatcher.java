package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Nearest;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;
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
    private final Map<Language, Engine> others;
    private final ConfidenceRules rules;

    private CorpusMatcher(
            TextCorpus corpus, Optional<Engine> english, Map<Language, Engine> others, ConfidenceRules rules) {
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
        Map<Language, Engine> engines = new LinkedHashMap<>();
        examples(corpus).forEach((language, questions) -> {
            Optional<SentenceEncoder> known = language.equals(Language.ENGLISH) ? encoder : Optional.empty();
            engines.put(language, store.engine(questions, known));
        });
        Optional<Engine> english = Optional.ofNullable(engines.remove(Language.ENGLISH));
        return new CorpusMatcher(corpus, english, engines, encoder.isPresent() ? RULES : RULES_FOR_WORDS);
    }

    /**
     * When an entry that this matcher ranks first is sure enough.
     *
     * @return the rules that were chosen for it
     */
    public ConfidenceRules rules() {
        return rules;
    }

    /**
     * The questions of a corpus as examples.
     *
     * @param corpus whose questions
     * @return for each language its questions, labelled with their intents
     */
    public static Map<Language, List<Example>> examples(TextCorpus corpus) {
        Map<Language, List<Example>> examples = new LinkedHashMap<>();
        for (EntryFile file : corpus.files()) {
            String label = corpus.entryOf(file).id().value();
            List<Example> sameLanguage = examples.computeIfAbsent(file.language(), language -> new ArrayList<>());
            file.questions().forEach(question -> sameLanguage.add(new Example(label, question.text())));
        }
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
        return Optional.ofNullable(others.get(language)).or(() -> english);
    }
}
