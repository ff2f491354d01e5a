package org.waymark.intents.check;

import java.util.Comparator;
import java.util.List;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/**
 * English entries can be read by a child of about ten, with one idea in a sentence. The limits were chosen on the first entries:
 * nine in ten of them were below (see RATIONALE.md). A text message is so short that one long name moves it by a grade: it has a limit
 * of its own.
 */
final class ReadingRule implements Rule {

    private static final double HARDEST_FULL = 6.0;
    private static final double HARDEST_SMS = 7.5;
    private static final int LONGEST_SENTENCE = 22;
    private static final int WORDS_NAMED = 4;

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Passage passage : Passage.all(corpus)) {
            boolean entry = passage.kind() == Passage.Kind.SMS || passage.kind() == Passage.Kind.FULL;
            List<String> sentences = Sentences.of(passage.words());
            if (entry && passage.language().equals(Language.ENGLISH) && !sentences.isEmpty()) {
                sentences.forEach(sentence -> checkLength(sentence, passage, corpus, problems));
                checkLevel(sentences, passage, corpus, problems);
            }
        }
    }

    private static void checkLength(String sentence, Passage passage, TextCorpus corpus, Problems problems) {
        int words = Sentences.words(sentence).size();
        if (words > LONGEST_SENTENCE) {
            problems.add(
                    passage.file(),
                    passage.lineOf(sentence, corpus),
                    "This sentence has " + words + " words, " + LONGEST_SENTENCE + " at most: \"" + sentence + "\"",
                    "Make two of it: one idea a sentence.");
        }
    }

    private static void checkLevel(List<String> sentences, Passage passage, TextCorpus corpus, Problems problems) {
        double hardest = passage.kind() == Passage.Kind.SMS ? HARDEST_SMS : HARDEST_FULL;
        ReadingLevel level = ReadingLevel.of(sentences);
        if (level.grade() > hardest) {
            String sentence = hardest(sentences);
            problems.add(
                    passage.file(),
                    passage.lineOf(sentence, corpus),
                    "This text is read at the age of " + level.age()
                            + "; it should be about 10. Its hardest sentence is \""
                            + sentence + "\" Its longest words: "
                            + String.join(", ", ReadingLevel.longestWords(sentences, WORDS_NAMED)) + ".",
                    "Use shorter words and shorter sentences.");
        }
    }

    private static String hardest(List<String> sentences) {
        return sentences.stream()
                .max(Comparator.comparingDouble(
                        sentence -> ReadingLevel.of(List.of(sentence)).grade()))
                .orElseThrow();
    }
}
