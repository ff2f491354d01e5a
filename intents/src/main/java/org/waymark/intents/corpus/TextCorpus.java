package org.waymark.intents.corpus;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.core.corpus.Corpus;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.corpus.Resource;
import org.waymark.intents.safety.DangerSigns;

/**
 * A corpus that was read from text files.
 */
public final class TextCorpus implements Corpus {

    /** The topic of entries that stand in no menu: greetings and the like. */
    public static final String CONTROL = "control";

    private final Map<IntentId, Entry> entries = new TreeMap<>();
    private final List<Entry> inOrder;
    private final List<String> topics;
    private final Map<Language, Phrases> phrases;
    private final Sources sources;

    /**
     * Where it was read from: what the checker and the matcher need besides the entries.
     *
     * @param folder the files
     * @param files the words of every entry in every language
     * @param resources all toolkits and organisations
     * @param helplines all numbers
     * @param dangers the signs of danger, the most urgent first
     * @param wordings the words that must not be used
     * @param outdated what was true once
     */
    record Sources(
            CorpusFolder folder,
            List<EntryFile> files,
            List<Resource> resources,
            List<Helpline> helplines,
            List<DangerSigns> dangers,
            List<Wording> wordings,
            List<Outdated> outdated) {

        Sources {
            files = List.copyOf(files);
            dangers = List.copyOf(dangers);
            wordings = List.copyOf(wordings);
            outdated = List.copyOf(outdated);
        }
    }

    TextCorpus(List<Entry> entries, List<String> topics, Map<Language, Phrases> phrases, Sources sources) {
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
        this.inOrder =
                entries.stream().sorted(Comparator.comparingInt(Entry::number)).toList();
        this.topics = List.copyOf(topics);
        this.phrases = Map.copyOf(phrases);
        this.sources = sources;
    }

    @Override
    public Optional<Entry> entry(IntentId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<Entry> entries() {
        return inOrder;
    }

    @Override
    public List<String> topics() {
        return topics;
    }

    @Override
    public Set<Language> languages() {
        Set<Language> languages = new LinkedHashSet<>(List.of(Language.ENGLISH));
        phrases.keySet().stream().sorted(Comparator.comparing(Language::code)).forEach(languages::add);
        return languages;
    }

    @Override
    public Phrases phrases(Language language) {
        return Objects.requireNonNull(phrases.getOrDefault(language, phrases.get(Language.ENGLISH)));
    }

    @Override
    public List<String> questions(IntentId id, Language language) {
        return sources.files().stream()
                .filter(file ->
                        file.language().equals(language) && entryOf(file).id().equals(id))
                .flatMap(file -> file.questions().stream())
                .map(EntryFile.Line::text)
                .toList();
    }

    /**
     * The text files themselves.
     *
     * @return all of them
     */
    public CorpusFolder folder() {
        return sources.folder();
    }

    /**
     * The words of every entry in every language.
     *
     * @return sorted by file
     */
    public List<EntryFile> files() {
        return sources.files();
    }

    /**
     * The entry to which a file belongs.
     *
     * @param file one of {@link #files()}
     * @return its entry
     */
    public Entry entryOf(EntryFile file) {
        return Objects.requireNonNull(entries.get(new IntentId(file.intent())));
    }

    /**
     * All toolkits and organisations.
     *
     * @return in file order
     */
    public List<Resource> resources() {
        return sources.resources();
    }

    /**
     * All numbers and e-mail addresses.
     *
     * @return in file order
     */
    public List<Helpline> helplines() {
        return sources.helplines();
    }

    /**
     * The signs of danger.
     *
     * @return the most urgent kind first
     */
    public List<DangerSigns> dangers() {
        return sources.dangers();
    }

    /**
     * The words that must not be used.
     *
     * @return one for each language that has such words
     */
    public List<Wording> wordings() {
        return sources.wordings();
    }

    /**
     * What was true once, and must not be said any more.
     *
     * @return in file order
     */
    public List<Outdated> outdated() {
        return sources.outdated();
    }
}
