package org.waymark.intents.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Whoever asks whether they will win, or what to say, is sent to a lawyer: the link is one of those for finding a lawyer. */
final class LawyerRule implements Rule {

    private static final IntentId ASKS_FOR_ADVICE = new IntentId("will_i_win_or_what_should_i_say");
    private static final List<IntentId> ABOUT_LAWYERS =
            List.of(new IntentId("find_lawyer"), new IntentId("legal_aid_cost"));

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        corpus.entry(ASKS_FOR_ADVICE).ifPresent(entry -> check(entry, corpus, problems));
    }

    private static void check(Entry entry, TextCorpus corpus, Problems problems) {
        List<URI> pages = ABOUT_LAWYERS.stream()
                .map(corpus::entry)
                .flatMap(Optional::stream)
                .map(Entry::link)
                .toList();
        if (!pages.contains(entry.link())) {
            String file = entry.id() + "/intent.yaml";
            problems.add(
                    file,
                    corpus.folder().lineOf(file, "link:"),
                    "This entry does not lead to a lawyer.",
                    "Use the link of find_lawyer or of legal_aid_cost.");
        }
    }
}
