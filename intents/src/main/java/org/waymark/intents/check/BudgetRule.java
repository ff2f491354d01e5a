package org.waymark.intents.check;

import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.safety.DangerSigns;

/** What is sent first fits two text messages, the words to somebody in danger fit one, and full texts stay short. */
final class BudgetRule implements Rule {

    private static final int FIRST_MESSAGE = 2;
    private static final int DANGER = 1;
    private static final int LONGEST_FULL = 900;
    private static final int LONGEST_TITLE = 40;

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        ReplyWriter writer = new ReplyWriter(corpus);
        for (EntryFile file : corpus.files()) {
            checkEntry(file, corpus, writer, problems);
        }
        for (DangerSigns signs : corpus.dangers()) {
            String sent = PlainText.tight(writer.write(new Reply.Alarm(signs.danger()), signs.language(), Form.BRIEF));
            checkSegments(
                    "urgent/" + signs.language().code() + ".yaml",
                    signs.danger().words(),
                    sent,
                    DANGER,
                    corpus,
                    problems);
        }
        corpus.languages().forEach(language -> {
            for (Phrase phrase : Phrase.values()) {
                String sent = PlainText.tight(writer.write(new Reply.Says(phrase), language, Form.BRIEF));
                String words = corpus.phrases(language).say(phrase);
                checkSegments("phrases/" + language.code() + ".yaml", words, sent, FIRST_MESSAGE, corpus, problems);
            }
        });
    }

    private static void checkEntry(EntryFile file, TextCorpus corpus, ReplyWriter writer, Problems problems) {
        Entry entry = corpus.entryOf(file);
        String sent = PlainText.tight(writer.write(new Reply.Card(entry), file.language(), Form.BRIEF));
        checkSegments(file.name(), "## " + EntryFile.SMS, sent, FIRST_MESSAGE, corpus, problems);
        checkLength(file, "## " + EntryFile.FULL, file.text().full(), LONGEST_FULL, corpus, problems);
        checkLength(file, "# ", file.text().title(), LONGEST_TITLE, corpus, problems);
    }

    private static void checkSegments(
            String file, String where, String sent, int most, TextCorpus corpus, Problems problems) {
        Segments segments = Segments.of(sent);
        if (segments.count() > most) {
            problems.add(
                    file,
                    corpus.folder().lineOf(file, where),
                    "This takes " + segments.count() + " text messages (" + segments.units() + " letters in "
                            + segments.encoding().label() + "), " + most + " at most.",
                    "Use fewer words; number, link and source are counted too.");
        }
    }

    private static void checkLength(
            EntryFile file, String where, String words, int most, TextCorpus corpus, Problems problems) {
        if (words.length() > most) {
            problems.add(
                    file.name(),
                    corpus.folder().lineOf(file.name(), where),
                    "This is " + words.length() + " letters long, " + most + " at most.",
                    "Take out " + (words.length() - most) + " letters.");
        }
    }
}
