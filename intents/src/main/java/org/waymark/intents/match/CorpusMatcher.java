package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.Matcher;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.vector.SentenceEncoder;
import org.waymark.intents.vector.VectorCache;

/** Matches questions with the entries of a corpus: words and meaning for English, words alone for every other language. */
public final class CorpusMatcher implements Matcher {

    /**
     * When an entry is sure enough. Chosen on questions that were held out of the corpus in turn and on out-of-scope questions
     * written for that purpose; never on the held-out test set. See RATIONALE.md.
     */
    public static final ConfidenceRule RULE = new ConfidenceRule(0.65, 0.10, 0.30);

    /** The same for a machine that cannot run the sentence model: words alone are less often sure. */
    public static final ConfidenceRule RULE_FOR_WORDS = new ConfidenceRule(0.40, 0.20, 0.20);

    private final Classifier english;
    private final Map<Language, Classifier> others;
    private final ConfidenceRule rule;

    private CorpusMatcher(Classifier english, Map<Language, Classifier> others, ConfidenceRule rule) {
        this.english = english;
        this.others = others;
        this.rule = rule;
    }

    /**
     * Learns the questions of a corpus.
     *
     * @param corpus whose questions
     * @param encoder knows the meaning of English sentences
     * @param cache where the vectors of questions may be kept
     * @return the matcher
     */
    public static CorpusMatcher train(TextCorpus corpus, SentenceEncoder encoder, VectorCache cache) {
        Map<Language, List<Example>> examples = examples(corpus);
        return new CorpusMatcher(MixedClassifier.train(english(examples), encoder, cache), others(examples), RULE);
    }

    /**
     * Learns the questions of a corpus by their words alone.
     *
     * @param corpus whose questions
     * @return the matcher
     */
    public static CorpusMatcher trainOnWords(TextCorpus corpus) {
        Map<Language, List<Example>> examples = examples(corpus);
        return new CorpusMatcher(LexicalClassifier.train(english(examples)), others(examples), RULE_FOR_WORDS);
    }

    private static List<Example> english(Map<Language, List<Example>> examples) {
        return examples.getOrDefault(Language.ENGLISH, List.of());
    }

    private static Map<Language, Classifier> others(Map<Language, List<Example>> examples) {
        Map<Language, Classifier> others = new LinkedHashMap<>();
        examples.forEach((language, questions) -> {
            if (!language.equals(Language.ENGLISH)) {
                others.put(language, LexicalClassifier.train(questions));
            }
        });
        return others;
    }

    /**
     * When an entry that this matcher ranks first is sure enough.
     *
     * @return the rule that was chosen for it
     */
    public ConfidenceRule rule() {
        return rule;
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
        return classifier(language).rank(question).stream()
                .map(score -> new Candidate(new IntentId(score.label()), score.probability()))
                .toList();
    }

    /**
     * Does this word stand in an English question of the corpus?
     *
     * @param word in lower case
     * @return true when it does
     */
    public boolean knowsEnglish(String word) {
        return english.knows(word);
    }

    private Classifier classifier(Language language) {
        return others.getOrDefault(language, english);
    }
}
