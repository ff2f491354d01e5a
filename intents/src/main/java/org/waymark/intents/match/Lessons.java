package org.waymark.intents.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.Language;
import org.waymark.core.reply.Parts;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;

/**
 * What a corpus teaches in one language.
 *
 * @param questions labelled with their intents
 * @param about the sentences of the entries themselves; none in English, whose meaning model knows words that no question has
 */
public record Lessons(List<Example> questions, List<Example> about) {

    /** Copies the lists. */
    public Lessons {
        questions = List.copyOf(questions);
        about = List.copyOf(about);
    }

    /**
     * Everything that a corpus teaches.
     *
     * @param corpus whose entries
     * @return for each language that has questions
     */
    public static Map<Language, Lessons> of(TextCorpus corpus) {
        Map<Language, List<Example>> questions = new LinkedHashMap<>();
        Map<Language, List<Example>> about = new LinkedHashMap<>();
        for (EntryFile file : corpus.files()) {
            String label = corpus.entryOf(file).id().value();
            List<Example> asked = questions.computeIfAbsent(file.language(), language -> new ArrayList<>());
            file.questions().forEach(question -> asked.add(new Example(label, question.text())));
            List<Example> said = about.computeIfAbsent(file.language(), language -> new ArrayList<>());
            if (!file.language().equals(Language.ENGLISH)) {
                sentences(file.text()).forEach(sentence -> said.add(new Example(label, sentence)));
            }
        }
        Map<Language, Lessons> lessons = new LinkedHashMap<>();
        questions.forEach((language, asked) ->
                lessons.put(language, new Lessons(asked, about.getOrDefault(language, List.of()))));
        return lessons;
    }

    private static Stream<String> sentences(EntryText text) {
        return Stream.concat(
                Stream.of(text.title()),
                Stream.of(text.brief(), text.full()).flatMap(words -> Parts.sentences(words).stream()));
    }

    /** The questions, then the sentences. */
    List<Example> all() {
        return Stream.concat(questions.stream(), about.stream()).toList();
    }
}
