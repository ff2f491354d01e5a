package org.waymark.intents.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Standing;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problem;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Checks a corpus against all rules. */
public final class CorpusChecker {

    private final LocalDate today;

    /**
     * On a day.
     *
     * @param today for review dates
     */
    public CorpusChecker(LocalDate today) {
        this.today = today;
    }

    /**
     * Checks.
     *
     * @param folder the files of the corpus
     * @return what is wrong and must be mended, by file and line
     */
    public List<Problem> check(CorpusFolder folder) {
        Problems problems = new Problems();
        CorpusReader.read(folder, problems).ifPresent(corpus -> rules().forEach(rule -> rule.check(corpus, problems)));
        return problems.all();
    }

    /**
     * The entries that an editor must look at again.
     *
     * @param corpus readable
     * @return those whose review date has passed, the oldest first
     */
    public List<Entry> due(TextCorpus corpus) {
        return corpus.entries().stream()
                .filter(entry -> entry.isOverdue(today))
                .sorted(Comparator.comparing(Entry::reviewBy))
                .toList();
    }

    /**
     * The translations that were not made from the English as it is now.
     *
     * @param corpus readable
     * @return their files, sorted by name
     */
    public List<EntryFile> behind(TextCorpus corpus) {
        return corpus.files().stream()
                .filter(file -> corpus.entryOf(file).text(file.language()).standing() == Standing.BEHIND)
                .sorted(Comparator.comparing(EntryFile::name))
                .toList();
    }

    private List<Rule> rules() {
        return List.of(
                new LinkRule(),
                new ContactRule(),
                new BudgetRule(),
                new LetterRule(),
                new TranslationRule(),
                new NationRule(),
                new QuestionRule(),
                new ControlWordRule(),
                new PlaceholderRule(),
                new RegistryRule(),
                new DateRule(today),
                new ExposureRule(),
                new ReadingRule(),
                new AdviceRule(),
                new UnwrittenRule(),
                new LawyerRule(),
                new OutdatedRule());
    }
}
