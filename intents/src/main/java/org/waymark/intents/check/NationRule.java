package org.waymark.intents.check;

import java.util.Locale;
import java.util.Set;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** What an entry says for single nations is for nations where it is true, has a number to call there, and stands in every language. */
final class NationRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Entry entry : corpus.entries()) {
            entry.variants().forEach(nation -> checkVariant(entry, nation, corpus, problems));
        }
        for (EntryFile file : corpus.files()) {
            Set<Nation> english = corpus.entryOf(file).text(Language.ENGLISH).nations();
            for (Nation nation : Nation.ALL) {
                checkLanguage(file, nation, english, problems);
            }
        }
    }

    private static void checkVariant(Entry entry, Nation nation, TextCorpus corpus, Problems problems) {
        String file = entry.id() + "/intent.yaml";
        if (!entry.nations().contains(nation)) {
            problems.add(
                    file,
                    corpus.folder().lineOf(file, "nations:"),
                    "The entry says something for " + id(nation) + ", but is not for it.",
                    "Add " + id(nation) + " to \"nations\", or take out its sections and its link.");
        }
        if (entry.helplines().stream().noneMatch(helpline -> helpline.nations().contains(nation))) {
            problems.add(
                    file,
                    corpus.folder().lineOf(file, "helplines:"),
                    "There is no helpline for " + id(nation) + ".",
                    "Add one from helplines.yaml that helps there.");
        }
    }

    private static void checkLanguage(EntryFile file, Nation nation, Set<Nation> english, Problems problems) {
        boolean here = file.text().nations().contains(nation);
        if (here != english.contains(nation)) {
            problems.add(
                    file.name(),
                    file.lineOf(EntryFile.SMS, nation),
                    here
                            ? "The English text has no section for " + id(nation) + "."
                            : "There is no section for " + id(nation) + ", and the English text has one.",
                    "Give both the same sections.");
        }
    }

    private static String id(Nation nation) {
        return nation.name().toLowerCase(Locale.ROOT);
    }
}
