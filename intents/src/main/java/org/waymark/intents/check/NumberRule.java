package org.waymark.intents.check;

import java.util.HashMap;
import java.util.Map;
import org.waymark.core.corpus.Entry;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Each entry has a poster number of its own. */
final class NumberRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        Map<Integer, Entry> taken = new HashMap<>();
        for (Entry entry : corpus.entries()) {
            Entry other = taken.putIfAbsent(entry.number(), entry);
            String file = entry.id() + "/intent.yaml";
            if (other != null || entry.number() < 1) {
                problems.add(
                        file,
                        corpus.folder().lineOf(file, "number:"),
                        other == null
                                ? "The number " + entry.number() + " is too small."
                                : "The number " + entry.number() + " belongs to " + other.id() + ".",
                        "Give this entry a number of its own, from 1, that was never used before.");
            }
        }
    }
}
