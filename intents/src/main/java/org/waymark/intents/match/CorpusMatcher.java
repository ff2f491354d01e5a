package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.ConfidenceRule;
import org.waymark.core.understanding.Matcher;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;

/** Matches questions with the entries of a corpus: one classifier for each language that has questions. */
public final class CorpusMatcher implements Matcher {

    /**
     * When an entry is sure enough. Chosen on questions that were held out of the corpus in turn and on out-of-scope questions
     * written for that purpose; never on the held-out test set. See RATIONALE.md.
     */
    public static final ConfidenceRule RULE = new ConfidenceRule(0.40, 0.20, 0.20);

    private final Map<Language, LexicalClassifier> classifiers;

    private CorpusMatcher(Map<Language, LexicalClassifier> classifiers) {
        this.classifiers = classifiers;
    }

    /**
     * Learns the questions of a corpus.
     *
     * @param corpus whose questions
     * @return the matcher
     */
    public static CorpusMatcher train(TextCorpus corpus) {
        Map<Language, LexicalClassifier> classifiers = new LinkedHashMap<>();
        examples(corpus).forEach((language, examples) -> classifiers.put(language, LexicalClassifier.train(examples)));
        return new CorpusMatcher(classifiers);
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
        return classifier(Language.ENGLISH).knows(word);
    }

    private LexicalClassifier classifier(Language language) {
        LexicalClassifier own = classifiers.get(language);
        return own == null ? Objects.requireNonNull(classifiers.get(Language.ENGLISH)) : own;
    }
}
