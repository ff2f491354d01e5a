package org.waymark.intents.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Phrases;
import org.waymark.intents.safety.DangerSigns;

/** Reads a corpus. Every fault is noted with its line; a corpus with faults is never used half. */
public final class CorpusReader {

    static final Set<String> WORDING_KEYS = Set.of("exposing", "advice");

    private static final String PHRASES = "phrases/";
    private static final String URGENT = "urgent/";
    private static final String WORDING = "wording/";
    private static final List<String> SHARED_FOLDERS = List.of(PHRASES, URGENT, WORDING);

    private final CorpusFolder folder;
    private final Problems problems;
    private final Listed listed;

    private CorpusReader(CorpusFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.listed = new Listed(folder, problems);
    }

    /**
     * Reads a corpus that is to be used.
     *
     * @param folder its files
     * @return the corpus
     * @throws UnreadableCorpusException when anything in it cannot be read
     */
    public static TextCorpus read(CorpusFolder folder) {
        Problems problems = new Problems();
        return read(folder, problems).orElseThrow(() -> new UnreadableCorpusException(problems.all()));
    }

    /**
     * Reads a corpus that is to be checked.
     *
     * @param folder its files
     * @param problems takes everything that cannot be read
     * @return the corpus, or nothing when there were problems
     */
    public static Optional<TextCorpus> read(CorpusFolder folder, Problems problems) {
        return new CorpusReader(folder, problems).corpus();
    }

    /**
     * Reads only the words of the entries: of a corpus that was written for another version of the program, say.
     *
     * @param folder its files
     * @param language in which language
     * @return what can be read, by file
     */
    public static List<EntryFile> entryFiles(CorpusFolder folder, Language language) {
        Problems nobodyMendsThem = new Problems();
        return new CorpusReader(folder, nobodyMendsThem)
                .intentFolders().stream()
                        .map(id -> id + "/" + language.code() + ".md")
                        .filter(folder::has)
                        .map(name -> EntryFile.read(name, language, folder, nobodyMendsThem))
                        .toList();
    }

    private Optional<TextCorpus> corpus() {
        Map<Language, Phrases> phrases = phrases();
        List<EntryFile> files = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (String id : intentFolders()) {
            entry(id, files).ifPresent(entries::add);
        }
        List<DangerSigns> dangers = dangers();
        List<Wording> wordings = wordings();
        List<Outdated> outdated = OutdatedFile.read(folder, problems);
        checkReferences(entries, dangers);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        TextCorpus.Sources sources = new TextCorpus.Sources(
                folder, files, listed.resources(), listed.helplines(), dangers, wordings, outdated);
        return Optional.of(new TextCorpus(entries, listed.topics(), phrases, sources));
    }

    private Map<Language, Phrases> phrases() {
        Map<Language, Phrases> phrases = new HashMap<>();
        eachLanguage(
                PHRASES,
                (name, language) ->
                        phrases.put(language, PhrasesFile.read(YamlFile.of(name, folder, problems), language, listed)));
        if (!phrases.containsKey(Language.ENGLISH)) {
            problems.add(PHRASES + "en.yaml", 1, "This file is missing.", "The bot cannot speak without it.");
        }
        return phrases;
    }

    private List<DangerSigns> dangers() {
        List<DangerSigns> dangers = new ArrayList<>();
        eachLanguage(URGENT, (name, language) -> dangers.addAll(DangerFile.read(name, language, folder, problems)));
        return dangers;
    }

    private List<Wording> wordings() {
        List<Wording> wordings = new ArrayList<>();
        eachLanguage(WORDING, (name, language) -> {
            YamlFile file = YamlFile.of(name, folder, problems);
            file.only(WORDING_KEYS);
            wordings.add(new Wording(language, file.list("exposing"), file.list("advice")));
        });
        return wordings;
    }

    /** Every folder that is not shared by all is an intent. */
    private Set<String> intentFolders() {
        return folder.names().stream()
                .filter(name -> name.contains("/"))
                .filter(name -> SHARED_FOLDERS.stream().noneMatch(name::startsWith))
                .map(name -> name.substring(0, name.indexOf('/')))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<Entry> entry(String id, List<EntryFile> files) {
        String name = id + "/intent.yaml";
        if (!IntentId.isValid(id)) {
            problems.add(
                    name,
                    1,
                    "\"" + id + "\" is not a name for an intent.",
                    "Use lower case letters, digits and _ only.");
            return Optional.empty();
        }
        Map<Language, EntryText> texts = new LinkedHashMap<>();
        eachLanguage(id + "/", (text, language) -> {
            EntryFile file = EntryFile.read(text, language, folder, problems);
            files.add(file);
            texts.put(language, file.text());
        });
        Optional.ofNullable(texts.get(Language.ENGLISH)).ifPresent(english -> files.stream()
                .filter(file -> file.intent().equals(id) && !file.language().equals(Language.ENGLISH))
                .forEach(file -> texts.put(
                        file.language(), file.text().standing(file.provenance().standing(english)))));
        if (!texts.containsKey(Language.ENGLISH)) {
            problems.add(id + "/en.md", 1, "The English text is missing.", "Make the file en.md in this folder.");
        }
        return IntentFile.read(new IntentId(id), YamlFile.of(name, folder, problems), texts, listed);
    }

    private void checkReferences(List<Entry> entries, List<DangerSigns> dangers) {
        if (dangers.isEmpty()) {
            problems.add(URGENT + "en.yaml", 1, "This file is missing.", "Without it nobody in danger is seen.");
        }
        Set<IntentId> known = entries.stream().map(Entry::id).collect(Collectors.toSet());
        for (Entry entry : entries) {
            String name = entry.id() + "/intent.yaml";
            entry.related().stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> problems.add(
                            name,
                            folder.lineOf(name, "related:"),
                            "There is no intent \"" + id + "\".",
                            "Take it out of \"related\", or make its folder."));
        }
    }

    /** Goes through the files of a folder that are named after languages. */
    private void eachLanguage(String prefix, BiConsumer<String, Language> each) {
        for (String name : folder.names()) {
            if (name.startsWith(prefix) && !name.endsWith("/intent.yaml")) {
                String code = name.substring(prefix.length(), name.lastIndexOf('.'));
                if (Language.isValid(code)) {
                    each.accept(name, new Language(code));
                } else {
                    problems.add(
                            name,
                            1,
                            "\"" + code + "\" is not a language code.",
                            "Name the file after its language, such as en or ckb.");
                }
            }
        }
    }
}
