package org.waymark.intents.check;

import java.util.HashMap;
import java.util.Map;
import org.waymark.core.conversation.PlainWords;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Enough questions, and none of them twice: neither in one intent nor in two. */
final class QuestionRule implements Rule {

    private static final int FEWEST = 20;
    private static final int FEWEST_TRANSLATED = 12;

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        Map<String, String> places = new HashMap<>();
        for (EntryFile file : corpus.files()) {
            checkCount(file, corpus, problems);
            for (EntryFile.Line question : file.questions()) {
                String same = file.language().code() + " " + bare(question.text());
                String other = places.putIfAbsent(same, file.name() + ":" + question.number());
                if (other != null) {
                    problems.add(
                            file.name(),
                            question.number(),
                            "The question \"" + question.text() + "\" stands in " + other + " too.",
                            "Keep it where it belongs best.");
                }
            }
        }
    }

    private static void checkCount(EntryFile file, TextCorpus corpus, Problems problems) {
        int fewest = file.language().equals(Language.ENGLISH) ? FEWEST : FEWEST_TRANSLATED;
        if (file.questions().size() < fewest) {
            problems.add(
                    file.name(),
                    corpus.folder().lineOf(file.name(), "## " + EntryFile.QUESTIONS),
                    "There are " + file.questions().size() + " questions, " + fewest + " at least.",
                    "Add questions as people would text them.");
        }
    }

    private static String bare(String question) {
        return PlainWords.bare(PlainWords.clean(question)).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
    }
}
