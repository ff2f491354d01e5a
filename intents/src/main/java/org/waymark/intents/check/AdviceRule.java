package org.waymark.intents.check;

import java.util.Locale;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.corpus.Wording;

/** Nothing predicts, promises, or tells a person what to claim: the bot looks up, it does not advise. */
final class AdviceRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Passage passage : Passage.all(corpus)) {
            String lower = passage.words().toLowerCase(Locale.ROOT);
            for (Wording wording : corpus.wordings()) {
                wording.advice().stream()
                        .filter(words -> wording.language().equals(passage.language()))
                        .filter(words -> lower.contains(words.toLowerCase(Locale.ROOT)))
                        .forEach(words -> problems.add(
                                passage.file(),
                                passage.lineOf(words, corpus),
                                "\"" + words + "\" reads as advice or a promise.",
                                "Say what people can ask for, and who can tell them more."));
            }
        }
    }
}
