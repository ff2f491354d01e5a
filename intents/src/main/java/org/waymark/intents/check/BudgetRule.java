package org.waymark.intents.check;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.message.Form;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.sms.Segments;
import org.waymark.core.sms.SmsLayout;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.safety.DangerSigns;

/**
 * What is sent first fits two text messages, the words to somebody in danger fit one, and full texts stay short. A language that
 * needs UCS-2 has less than half the letters: there the words in danger may take two, and three what is sent seldom.
 */
final class BudgetRule implements Rule {

    private static final int FIRST_MESSAGE = 2;
    private static final int DANGER = 1;
    private static final int DANGER_IN_UCS_2 = 2;
    private static final int SELDOM_IN_UCS_2 = 3;
    private static final int LONGEST_FULL = 900;
    private static final int LONGEST_TRANSLATION = 1200;
    private static final int LONGEST_TITLE = 40;
    /** What only a page or a button shows. */
    private static final EnumSet<Phrase> NEVER_BY_SMS =
            EnumSet.of(Phrase.ABOUT, Phrase.ABOUT_BRIEF, Phrase.WHY, Phrase.WHY_MEANING);

    private static final Operation IN_TIME = Operation.on(LocalDate.MIN);
    private static final Operation TOO_LATE = Operation.on(LocalDate.MAX);
    private static final Operation LONGEST_OPERATOR =
            new Operation("n".repeat(Operation.LONGEST_NAME), () -> LocalDate.MIN);

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        ReplyWriter writer = new ReplyWriter(corpus, IN_TIME);
        ReplyWriter late = new ReplyWriter(corpus, TOO_LATE);
        for (EntryFile file : corpus.files()) {
            checkEntry(file, corpus, writer, problems);
            checkCard(file, 1, Optional.empty(), seldom(file.language()), corpus, late, problems);
        }
        for (DangerSigns signs : corpus.dangers()) {
            String sent = PlainText.tight(writer.write(new Reply.Alarm(signs.danger()), signs.language(), Form.BRIEF));
            String file = "urgent/" + signs.language().code() + ".yaml";
            int line = corpus.folder().lineOf(file, signs.danger().words());
            checkSegments(file, line, "This", sent, inDanger(signs.language()), problems);
        }
        corpus.languages().forEach(language -> checkPhrases(language, corpus, problems));
    }

    private static void checkPhrases(Language language, TextCorpus corpus, Problems problems) {
        ReplyWriter writer = new ReplyWriter(corpus, LONGEST_OPERATOR);
        String file = "phrases/" + language.code() + ".yaml";
        for (Phrase phrase : EnumSet.complementOf(NEVER_BY_SMS)) {
            String sent = PlainText.tight(writer.write(new Reply.Says(phrase), language, Form.BRIEF));
            int line = corpus.folder().lineOf(file, corpus.phrases(language).say(phrase));
            checkSegments(file, line, "This", sent, seldom(language), problems);
        }
    }

    private static int inDanger(Language language) {
        return SmsLayout.of(language) == SmsLayout.TIGHT ? DANGER_IN_UCS_2 : DANGER;
    }

    private static int seldom(Language language) {
        return SmsLayout.of(language) == SmsLayout.TIGHT ? SELDOM_IN_UCS_2 : FIRST_MESSAGE;
    }

    private static void checkEntry(EntryFile file, TextCorpus corpus, ReplyWriter writer, Problems problems) {
        int longest = file.language().equals(Language.ENGLISH) ? LONGEST_FULL : LONGEST_TRANSLATION;
        checkCard(file, file.lineOf(EntryFile.SMS), Optional.empty(), FIRST_MESSAGE, corpus, writer, problems);
        checkLength(file, file.lineOf(EntryFile.FULL), file.text().full(), longest, problems);
        for (Nation nation : corpus.entryOf(file).variants().isEmpty() ? List.<Nation>of() : Nation.ALL) {
            int line = file.lineOf(EntryFile.SMS, nation);
            checkCard(file, line, Optional.of(nation), FIRST_MESSAGE, corpus, writer, problems);
            String full = file.text().in(nation).full();
            checkLength(file, file.lineOf(EntryFile.FULL, nation), full, longest, problems);
        }
        int title = corpus.folder().lineOf(file.name(), "# ");
        checkLength(file, title, file.text().title(), LONGEST_TITLE, problems);
    }

    private static void checkCard(
            EntryFile file,
            int line,
            Optional<Nation> nation,
            int most,
            TextCorpus corpus,
            ReplyWriter writer,
            Problems problems) {
        Reply card = new Reply.Card(corpus.entryOf(file), nation);
        String sent = PlainText.tight(writer.write(card, file.language(), Form.BRIEF));
        String what = nation.map(there -> "For " + there.name().toLowerCase(Locale.ROOT) + ", this")
                .orElse("This");
        checkSegments(file.name(), line, what, sent, most, problems);
    }

    private static void checkSegments(String file, int line, String what, String sent, int most, Problems problems) {
        Segments segments = Segments.of(sent);
        if (segments.count() > most) {
            problems.add(
                    file,
                    line,
                    what + " takes " + segments.count() + " text messages (" + segments.units() + " letters in "
                            + segments.encoding().label() + "), " + most + " at most.",
                    "Use fewer words; number, link, source and the line about nations are counted too.");
        }
    }

    private static void checkLength(EntryFile file, int line, String words, int most, Problems problems) {
        if (words.length() > most) {
            problems.add(
                    file.name(),
                    line,
                    "This is " + words.length() + " letters long, " + most + " at most.",
                    "Take out " + (words.length() - most) + " letters.");
        }
    }
}
