package org.waymark.intents.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrase;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.safety.DangerSigns;

/**
 * Words that are sent to people, and where they stand.
 *
 * @param file the file
 * @param language its language
 * @param words the words themselves
 */
record Passage(String file, Language language, String words) {

    /** Everything in a corpus that is ever sent. */
    static List<Passage> all(TextCorpus corpus) {
        List<Passage> passages = new ArrayList<>();
        for (EntryFile file : corpus.files()) {
            words(file.text()).forEach(words -> passages.add(new Passage(file.name(), file.language(), words)));
        }
        for (Language language : corpus.languages()) {
            String file = "phrases/" + language.code() + ".yaml";
            for (Phrase phrase : Phrase.values()) {
                passages.add(
                        new Passage(file, language, corpus.phrases(language).say(phrase)));
            }
        }
        for (DangerSigns signs : corpus.dangers()) {
            String file = "urgent/" + signs.language().code() + ".yaml";
            passages.add(new Passage(file, signs.language(), signs.danger().words()));
        }
        return passages;
    }

    private static Stream<String> words(EntryText text) {
        return Stream.of(
                        Stream.of(text.title(), text.brief(), text.full()),
                        text.briefs().values().stream(),
                        text.fulls().values().stream())
                .flatMap(Function.identity())
                .distinct();
    }

    /** The line where some of its words stand. */
    int lineOf(String some, TextCorpus corpus) {
        return corpus.folder().lineOf(file, some);
    }
}
