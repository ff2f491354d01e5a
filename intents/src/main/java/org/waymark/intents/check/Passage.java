package org.waymark.intents.check;

import java.util.ArrayList;
import java.util.List;
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
 * @param kind what they are
 * @param words the words themselves
 */
record Passage(String file, Language language, Kind kind, String words) {

    /** What words are: not every rule is for all of them. */
    enum Kind {
        /** The title of an entry. */
        TITLE,
        /** Its words in a text message. */
        SMS,
        /** Its full text. */
        FULL,
        /** What the bot itself says. */
        PHRASE,
        /** What is sent to somebody in danger. */
        DANGER
    }

    /** Everything in a corpus that is ever sent. */
    static List<Passage> all(TextCorpus corpus) {
        List<Passage> passages = new ArrayList<>();
        for (EntryFile file : corpus.files()) {
            EntryText text = file.text();
            add(file, Kind.TITLE, Stream.of(text.title()), passages);
            add(file, Kind.SMS, Stream.concat(Stream.of(text.brief()), text.briefs().values().stream()), passages);
            add(file, Kind.FULL, Stream.concat(Stream.of(text.full()), text.fulls().values().stream()), passages);
        }
        for (Language language : corpus.languages()) {
            String file = "phrases/" + language.code() + ".yaml";
            for (Phrase phrase : Phrase.values()) {
                passages.add(new Passage(
                        file, language, Kind.PHRASE, corpus.phrases(language).say(phrase)));
            }
        }
        for (DangerSigns signs : corpus.dangers()) {
            String file = "urgent/" + signs.language().code() + ".yaml";
            passages.add(new Passage(
                    file, signs.language(), Kind.DANGER, signs.danger().words()));
        }
        return passages;
    }

    private static void add(EntryFile file, Kind kind, Stream<String> words, List<Passage> passages) {
        words.distinct().forEach(some -> passages.add(new Passage(file.name(), file.language(), kind, some)));
    }

    /** The line where some of its words stand; a sentence may go on in the next line, so its end is left out where it must. */
    int lineOf(String some, TextCorpus corpus) {
        int line = corpus.folder().lineOf(file, some);
        int space = some.lastIndexOf(' ');
        return line == 1 && space > 0 ? lineOf(some.substring(0, space), corpus) : line;
    }
}
