package org.waymark.intents.check;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.Outdated;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/**
 * Nothing is said that was true once: dead numbers, misprints, old rates and old rules, as listed in {@code outdated.yaml}. People do
 * ask about what they read elsewhere, so questions are free. So are translations of entries: what has ended is written there in words
 * that no sign knows, and their figures are those of the English ({@link TranslationRule}).
 */
final class OutdatedRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        List<Passage> passages = new ArrayList<>(Passage.all(corpus));
        passages.removeIf(OutdatedRule::isTranslatedEntry);
        for (Helpline helpline : corpus.helplines()) {
            passages.add(new Passage("helplines.yaml", Language.ENGLISH, Passage.Kind.PHRASE, helpline.contact()));
        }
        for (Outdated outdated : corpus.outdated()) {
            List<Saying> sayings = outdated.says().stream().map(Saying::new).toList();
            List<Saying> unless = outdated.unless().stream().map(Saying::new).toList();
            passages.stream()
                    .filter(passage -> unless.stream()
                            .noneMatch(known -> known.in(passage.words()).isPresent()))
                    .forEach(passage -> sayings.stream()
                            .flatMap(saying -> saying.in(passage.words()).stream())
                            .limit(1)
                            .forEach(words -> refuse(words, passage, outdated, corpus, problems)));
        }
    }

    private static boolean isTranslatedEntry(Passage passage) {
        return !passage.language().equals(Language.ENGLISH)
                && passage.kind() != Passage.Kind.PHRASE
                && passage.kind() != Passage.Kind.DANGER;
    }

    private static void refuse(String words, Passage passage, Outdated outdated, TextCorpus corpus, Problems problems) {
        problems.add(
                passage.file(),
                passage.lineOf(words, corpus),
                "\"" + words + "\" is out of date: " + outdated.reason() + " (" + outdated.source() + ", "
                        + outdated.checked() + ")",
                outdated.instead());
    }
}
