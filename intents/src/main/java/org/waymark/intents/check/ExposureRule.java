package org.waymark.intents.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Nation;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.corpus.Wording;
import org.waymark.intents.safety.DangerSigns;

/** The first line of what is sent says nothing that could harm a person whose phone is seen by somebody else. */
final class ExposureRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        ReplyWriter writer = new ReplyWriter(corpus, Operation.on(LocalDate.MIN));
        for (Wording wording : corpus.wordings()) {
            for (EntryFile file : corpus.files()) {
                if (file.language().equals(wording.language())) {
                    cards(corpus.entryOf(file))
                            .map(card -> firstLine(PlainText.tight(writer.write(card, file.language(), Form.BRIEF))))
                            .distinct()
                            .forEach(first -> check(
                                    first, wording.exposing(), file.name(), "## " + EntryFile.SMS, corpus, problems));
                }
            }
            for (DangerSigns signs : corpus.dangers()) {
                if (signs.language().equals(wording.language())) {
                    String file = "urgent/" + signs.language().code() + ".yaml";
                    String words = signs.danger().words();
                    check(firstLine(words), wording.exposing(), file, words, corpus, problems);
                }
            }
        }
    }

    /** An entry as it is shown to people whose nation is not known, and in each nation where it is another one. */
    private static Stream<Reply> cards(Entry entry) {
        return Stream.concat(
                        Stream.of(Optional.<Nation>empty()),
                        entry.variants().stream().map(Optional::of))
                .map(nation -> new Reply.Card(entry, nation));
    }

    private static void check(
            String first, List<String> exposing, String file, String where, TextCorpus corpus, Problems problems) {
        String lower = first.toLowerCase(Locale.ROOT);
        exposing.stream()
                .filter(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                .forEach(word -> problems.add(
                        file,
                        corpus.folder().lineOf(file, where),
                        "The first line that is sent says \"" + word + "\": \"" + first + "\".",
                        "Somebody else may see it. Use a neutral word, in the text or in the helpline's \"brief\"."));
    }

    private static String firstLine(String sent) {
        return sent.lines().findFirst().orElse("");
    }
}
