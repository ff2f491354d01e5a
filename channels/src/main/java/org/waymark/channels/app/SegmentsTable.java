package org.waymark.channels.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.intents.corpus.TextCorpus;

/** What every entry costs as text messages: the page that is published as {@code intents/SEGMENTS.md}. */
final class SegmentsTable {

    private final TextCorpus corpus;
    private final Language language;
    private final ReplyWriter writer;

    SegmentsTable(TextCorpus corpus, Language language) {
        this.corpus = corpus;
        this.language = language;
        this.writer = new ReplyWriter(corpus, Operation.on(LocalDate.MIN));
    }

    /** Markdown, line by line. */
    List<String> lines() {
        long alone = corpus.entries().stream()
                .filter(entry -> first(entry, Optional.empty()).count() == 1)
                .count();
        List<String> lines = new ArrayList<>(List.of(
                "# What entries cost as text messages",
                "",
                "Made by `./waymark preview --all > intents/SEGMENTS.md`; `.ci/run` fails where it is out of date.",
                "",
                "A segment is what a phone company counts as one text: 160 letters, or 153 where several belong together"
                        + " (70 and 67 in scripts that GSM-7 cannot carry). The first message has number, link, words,"
                        + " source and date; it has 2 segments at most. MORE brings the full text in further messages."
                        + " Where nations differ, the first message asks where the person is, and the answer is one more"
                        + " message.",
                "",
                "The first message of " + alone + " of " + corpus.entries().size()
                        + " entries is 1 segment, of the others 2.",
                "",
                "| number | entry | first: segments | letters | encoding | with every MORE: messages | segments"
                        + " | for a nation: segments |",
                "|--:|---|--:|--:|---|--:|--:|---|"));
        corpus.entries().forEach(entry -> lines.add(row(entry)));
        return lines;
    }

    private String row(Entry entry) {
        Segments first = first(entry, Optional.empty());
        List<String> all = sent(entry, Optional.empty()).texts();
        return "| " + entry.number() + " | " + entry.id() + " | " + first.count() + " | " + first.units() + " | "
                + first.encoding().label() + " | " + all.size() + " | " + Sent.segments(all) + " | " + nations(entry)
                + " |";
    }

    private String nations(Entry entry) {
        return entry.variants().stream()
                .sorted()
                .map(nation -> corpus.phrases(language).name(nation) + " "
                        + first(entry, Optional.of(nation)).count())
                .collect(Collectors.joining(", "));
    }

    private Segments first(Entry entry, Optional<Nation> nation) {
        return Segments.of(sent(entry, nation).texts().get(0));
    }

    private Sent sent(Entry entry, Optional<Nation> nation) {
        return new Sent(writer, entry, nation, language);
    }
}
