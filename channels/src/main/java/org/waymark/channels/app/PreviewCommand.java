package org.waymark.channels.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.channels.telegram.TelegramPreview;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows exactly what is sent for an entry, and what that costs. */
@Command(
        name = "preview",
        description = "Show exactly what is sent for an entry, and what it costs; or a table of all entries.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    /** Where it is sent. */
    enum On {
        /** As text messages. */
        SMS,
        /** As a message with buttons; tags and all. */
        TELEGRAM,
        /** In a terminal. */
        CONSOLE
    }

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Parameters(
            paramLabel = "INTENT",
            arity = "0..1",
            description = "The name of an intent folder, such as aspen_card.")
    private String intent = "";

    @Option(names = "--all", description = "A table of all entries: the page intents/SEGMENTS.md.")
    private boolean all;

    @Option(
            names = "--channel",
            split = ",",
            description = "Only there: ${COMPLETION-CANDIDATES}. Default: on all three.")
    private List<On> channels = List.of(On.values());

    @Option(names = "--lang", paramLabel = "CODE", description = "In this language. Default: en.")
    private String language = Language.ENGLISH.code();

    @Option(
            names = "--nation",
            description = "For somebody there: ${COMPLETION-CANDIDATES}. Default: for somebody who has not said where,"
                    + " and then for each nation that has words of its own.")
    private @Nullable Nation nation;

    @Option(
            names = "--pence-per-segment",
            paramLabel = "PENCE",
            defaultValue = "4",
            description = "What one segment costs you to send; look at your bill. Default: 4, about what UK texts cost"
                    + " at large providers.")
    private double pencePerSegment;

    @Override
    public Integer call() {
        TextCorpus read = CorpusReader.read(corpus.folder());
        if (all) {
            new SegmentsTable(read, spoken(read)).lines().forEach(this::print);
            return 0;
        }
        Entry entry = entry(read);
        Language spoken = spoken(read);
        ReplyWriter inTime = new ReplyWriter(read, Operation.on(entry.checked()));
        for (Optional<Nation> there : places(entry)) {
            there.ifPresent(where -> print("=== " + where.name().toLowerCase(Locale.ROOT)));
            show(new Sent(inTime, entry, there, spoken));
        }
        if (nation == null) {
            print("=== after " + entry.reviewBy() + ", until it is reviewed");
            ReplyWriter late = new ReplyWriter(read, Operation.on(LocalDate.MAX));
            show(new Sent(late, entry, Optional.empty(), spoken));
        }
        return 0;
    }

    private Entry entry(TextCorpus read) {
        Optional<Entry> found = IntentId.isValid(intent) ? read.entry(new IntentId(intent)) : Optional.empty();
        return found.orElseThrow(() -> new OperatorException(
                intent.isEmpty()
                        ? "Name an intent, such as aspen_card, or write --all for a table of all."
                        : "There is no intent \"" + intent
                                + "\". The names of the folders in the corpus are the intents."));
    }

    private Language spoken(TextCorpus read) {
        return read.languages().stream()
                .filter(one -> one.code().equals(language))
                .findFirst()
                .orElseThrow(() -> new OperatorException("The corpus does not speak \"" + language + "\", but: "
                        + read.languages().stream().map(Language::code).collect(Collectors.joining(", ")) + "."));
    }

    private List<Optional<Nation>> places(Entry entry) {
        if (nation != null) {
            return List.of(Optional.of(nation));
        }
        List<Optional<Nation>> places = new ArrayList<>(List.of(Optional.empty()));
        entry.variants().stream().sorted().map(Optional::of).forEach(places::add);
        return places;
    }

    private void show(Sent sent) {
        Set<On> wanted = EnumSet.copyOf(channels);
        if (wanted.contains(On.SMS)) {
            showTexts(sent.texts());
        }
        if (wanted.contains(On.TELEGRAM)) {
            TelegramPreview.of(sent.whole()).forEach(text -> showText("--- Telegram", text));
        }
        if (wanted.contains(On.CONSOLE)) {
            showText("--- terminal", PlainText.airy(sent.whole()));
        }
    }

    private void showTexts(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Segments segments = Segments.of(texts.get(i));
            String name = i == 0 ? "SMS, first" : "SMS, MORE " + i;
            String cost = segments.count() + " segment(s), " + segments.units() + " letters in "
                    + segments.encoding().label() + ", " + pence(segments.count());
            showText("--- " + name + ": " + cost, texts.get(i));
        }
        int sum = Sent.segments(texts);
        print("    all together: " + sum + " segment(s), " + pence(sum));
        print("");
    }

    private String pence(int segments) {
        return String.format(Locale.ROOT, "%.1fp", segments * pencePerSegment);
    }

    private void showText(String heading, String text) {
        print(heading);
        print(text);
        print("");
    }

    private void print(String text) {
        command.commandLine().getOut().println(text);
    }
}
