package org.waymark.intents.check;

import java.util.List;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.corpus.Wording;

/** Nothing predicts, promises, or tells a person what to claim: the bot looks up, it does not advise. */
final class AdviceRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        List<Passage> passages = Passage.all(corpus);
        for (Wording wording : corpus.wordings()) {
            List<Saying> sayings = wording.advice().stream().map(Saying::new).toList();
            passages.stream()
                    .filter(passage -> passage.language().equals(wording.language()))
                    .forEach(passage -> check(passage, sayings, corpus, problems));
        }
    }

    private static void check(Passage passage, List<Saying> sayings, TextCorpus corpus, Problems problems) {
        sayings.forEach(saying -> saying.in(passage.words())
                .ifPresent(words -> problems.add(
                        passage.file(),
                        passage.lineOf(words, corpus),
                        "\"" + words + "\" reads as advice or a promise.",
                        "Say what people can ask for, and who can tell them more.")));
    }
}
