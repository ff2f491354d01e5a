package org.waymark.intents.check;

import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.Skeleton;
import org.waymark.intents.corpus.TextCorpus;

/** Nothing is left as {@code ./waymark new} wrote it. */
final class UnwrittenRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (EntryFile file : corpus.files()) {
            int line = 0;
            for (String words : corpus.folder().text(file.name()).lines().toList()) {
                line++;
                if (words.contains(Skeleton.TO_WRITE)) {
                    problems.add(file.name(), line, "This line is still to be written.", "Put your own words here.");
                }
            }
        }
    }
}
