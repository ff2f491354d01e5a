package org.waymark.channels.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.eval.Confusions;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.EngineStore;
import org.waymark.intents.match.Example;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;

/** Shows editors which entries take each other's questions. It warns; it never fails. */
final class ConfusionPreview {

    private static final int MOST_PAIRS = 15;
    private static final int MOST_QUESTIONS = 3;

    private final Consumer<String> print;

    ConfusionPreview(Consumer<String> print) {
        this.print = print;
    }

    /** Of the whole corpus, and what its changed entries newly take. */
    void show(TextCorpus corpus, Optional<Path> folder) throws IOException {
        Path data = new Settings(System.getenv()).data();
        Optional<SentenceEncoder> encoder = Optional.of(OnnxEncoder.load(data));
        EngineStore store = EngineStore.in(data);
        List<Example> questions = english(corpus);
        Engine engine = store.engine(questions, encoder);
        List<Example> before = before(folder);
        Set<String> changed = Confusions.changed(before, questions);
        if (changed.isEmpty()) {
            print.accept("No entry has other questions than before.");
        } else {
            print.accept("Entries with other questions than before: " + String.join(", ", changed) + ".");
            show(
                    "They would newly answer these questions of others:",
                    Confusions.captured(store.engine(before, encoder), engine, changed, CorpusMatcher.RULES));
        }
        show("Each question was left out in turn. These would then go to another entry:", Confusions.of(engine));
    }

    /** The questions of the last commit; where nobody knows them, those that come with the program. */
    private static List<Example> before(Optional<Path> folder) throws IOException {
        if (folder.isPresent()) {
            try {
                return EarlierCorpus.questions(folder.get(), EarlierCorpus.LAST);
            } catch (OperatorException noHistory) {
                // then as if there were no folder
            }
        }
        return english(CorpusReader.read(CorpusFolder.shipped()));
    }

    private static List<Example> english(TextCorpus corpus) {
        return CorpusMatcher.examples(corpus).getOrDefault(Language.ENGLISH, List.of());
    }

    private void show(String heading, List<Confusions.Pair> pairs) {
        print.accept(heading + (pairs.isEmpty() ? " none." : ""));
        pairs.stream().limit(MOST_PAIRS).forEach(pair -> print.accept(line(pair)));
        if (pairs.size() > MOST_PAIRS) {
            print.accept("  and " + (pairs.size() - MOST_PAIRS) + " more pairs with fewer questions");
        }
    }

    private static String line(Confusions.Pair pair) {
        String some = pair.questions().stream()
                .limit(MOST_QUESTIONS)
                .map(question -> "\"" + question + "\"")
                .collect(Collectors.joining(", "));
        return "  " + pair.taker() + " takes " + pair.questions().size() + " of " + pair.asked() + ": " + some;
    }
}
