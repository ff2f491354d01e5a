package org.waymark.core.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.conversation.PlainWords;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.LanguageDetector;
import org.waymark.core.understanding.Matcher;

/**
 * Finds finished entries for somebody who hands them on, such as a volunteer. It remembers nothing and knows no person; who looks up
 * sees several entries and chooses.
 */
public final class Lookup {

    private static final double LEAST_LIKELY = 0.05;

    private final Corpus corpus;
    private final LanguageDetector languages;
    private final Matcher matcher;
    private final ReplyWriter writer;

    /**
     * Over a corpus.
     *
     * @param corpus what can be found
     * @param languages tells the language of the words
     * @param matcher finds it
     * @param operation who runs it, and which day it is
     */
    public Lookup(Corpus corpus, LanguageDetector languages, Matcher matcher, Operation operation) {
        this.corpus = corpus;
        this.languages = languages;
        this.matcher = matcher;
        this.writer = new ReplyWriter(corpus, operation);
    }

    /**
     * Looks up.
     *
     * @param words a question, a part of a title, or the number of an entry; nothing for the first entry of each topic
     * @param language in which the entries are wanted
     * @param most how many at most
     * @return the most likely first; empty when nothing fits
     */
    public List<Found> find(String words, Language language, int most) {
        String clean = PlainWords.clean(words);
        Language spoken = corpus.languages().contains(language) ? language : Language.ENGLISH;
        return entries(clean)
                .distinct()
                .limit(most)
                .map(entry -> found(entry, spoken))
                .toList();
    }

    /**
     * The languages in which entries can be had.
     *
     * @param code a language code, such as {@code ar}
     * @return the language, or nothing when the corpus does not speak it
     */
    public Optional<Language> language(String code) {
        return Language.isValid(code)
                ? Optional.of(new Language(code)).filter(corpus.languages()::contains)
                : Optional.empty();
    }

    /**
     * What the bot itself says.
     *
     * @param language wished for
     * @return in that language, or in English where the bot does not speak it
     */
    public Phrases phrases(Language language) {
        return corpus.phrases(language);
    }

    private Stream<Entry> entries(String clean) {
        if (clean.isEmpty()) {
            return corpus.topics().stream()
                    .flatMap(topic -> corpus.entriesOf(topic).stream().limit(1));
        }
        if (clean.chars().allMatch(Character::isDigit)) {
            return corpus.entries().stream().filter(entry -> clean.equals(Integer.toString(entry.number())));
        }
        return Stream.concat(ranked(clean), titled(PlainWords.bare(clean)));
    }

    private Stream<Entry> ranked(String clean) {
        return matcher.rank(clean, languages.detect(clean, Language.ENGLISH)).stream()
                .filter(candidate -> candidate.probability() >= LEAST_LIKELY)
                .map(Candidate::intent)
                .flatMap(intent -> corpus.entry(intent).stream())
                .filter(entry -> corpus.topics().contains(entry.topic()));
    }

    /** A word may be half written when it is looked up for the first time. */
    private Stream<Entry> titled(String start) {
        return corpus.entries().stream()
                .filter(entry -> corpus.topics().contains(entry.topic()))
                .filter(entry -> corpus.languages().stream()
                        .map(language -> PlainWords.bare(entry.text(language).title()))
                        .anyMatch(title -> title.startsWith(start) || title.contains(" " + start)));
    }

    private Found found(Entry entry, Language language) {
        Reply.Card card = new Reply.Card(entry, Optional.empty());
        boolean translated = !language.equals(Language.ENGLISH) && entry.texts().containsKey(language);
        return new Found(
                entry,
                language,
                writer.share(card, language),
                translated ? Optional.of(writer.share(card, language, Language.ENGLISH)) : Optional.empty());
    }
}
