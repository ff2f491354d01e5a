package org.waymark.channels.app;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows exactly what is sent for an entry. */
@Command(
        name = "preview",
        description = "Show exactly what is sent for an entry, and what it costs.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Parameters(paramLabel = "INTENT", description = "The name of an intent folder, such as aspen_card.")
    private String intent = "";

    @Override
    public Integer call() {
        TextCorpus read = CorpusReader.read(corpus.folder());
        Optional<Entry> entry = IntentId.isValid(intent) ? read.entry(new IntentId(intent)) : Optional.empty();
        if (entry.isEmpty()) {
            throw new OperatorException(
                    "There is no intent \"" + intent + "\". The names of the folders in the corpus are the intents.");
        }
        ReplyWriter writer = new ReplyWriter(read, Operation.on(entry.get().checked()));
        show(entry.get(), Optional.empty(), writer);
        for (Nation nation : entry.get().variants()) {
            print("=== " + nation.name().toLowerCase(Locale.ROOT));
            show(entry.get(), Optional.of(nation), writer);
        }
        print("=== after " + entry.get().reviewBy() + ", until it is reviewed");
        show(entry.get(), Optional.empty(), new ReplyWriter(read, Operation.on(LocalDate.MAX)));
        return 0;
    }

    private void show(Entry entry, Optional<Nation> nation, ReplyWriter writer) {
        Reply card = new Reply.Card(entry, nation);
        printSms("SMS, first", PlainText.tight(writer.write(card, Language.ENGLISH, Form.BRIEF)));
        int parts = writer.parts(entry, nation, Language.ENGLISH).size();
        for (int part = 0; part < parts; part++) {
            Reply next = new Reply.NextPart(entry, nation, part);
            printSms("SMS, MORE " + (part + 1), PlainText.tight(writer.write(next, Language.ENGLISH, Form.BRIEF)));
        }
        print("--- Telegram and terminal");
        print(PlainText.airy(writer.write(card, Language.ENGLISH, Form.FULL)));
        print("");
    }

    private void printSms(String name, String text) {
        Segments segments = Segments.of(text);
        print("--- " + name + ": " + segments.count() + " segment(s), " + segments.units() + " letters in "
                + segments.encoding().label());
        print(text);
        print("");
    }

    private void print(String text) {
        command.commandLine().getOut().println(text);
    }
}
