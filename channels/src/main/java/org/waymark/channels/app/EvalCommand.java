package org.waymark.channels.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.core.corpus.Language;
import org.waymark.core.understanding.ConfidenceRules;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.TextCorpus;
import org.waymark.intents.eval.Calibration;
import org.waymark.intents.eval.Changes;
import org.waymark.intents.eval.Evaluation;
import org.waymark.intents.eval.Figures;
import org.waymark.intents.eval.Noise;
import org.waymark.intents.eval.Prediction;
import org.waymark.intents.eval.RepeatedRows;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.Engine;
import org.waymark.intents.match.EngineStore;
import org.waymark.intents.match.Example;
import org.waymark.intents.match.Lessons;
import org.waymark.intents.vector.OnnxEncoder;
import org.waymark.intents.vector.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the matching on labelled questions: the corpus's own, or any benchmark. */
@Command(
        name = "eval",
        description = {
            "Measure the matching. Without options: on the corpus's own held-out questions.",
            "Files hold one label<TAB>text a line; the label oos means out of scope."
        },
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

    private static final int MOST_WARNINGS = 5;
    private static final int FOLDS = 5;
    private static final double NANOS_A_SECOND = 1e9;
    private static final String HELD_OUT = "heldout.en.tsv";
    private static final String DEVELOPMENT = "development.en.tsv";

    @Spec
    private CommandSpec command;

    @Mixin
    private CorpusOption corpus = new CorpusOption();

    @Option(names = "--train", paramLabel = "FILE", description = "Questions to learn, instead of the corpus.")
    private @Nullable Path train;

    @Option(
            names = "--test",
            paramLabel = "FILE",
            description = "Questions to measure on, instead of the held-out ones.")
    private @Nullable Path test;

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            description = "Questions to choose the threshold on, instead of those held out of the training.")
    private @Nullable Path calibrate;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write label, prediction and confidence of each row here.")
    private @Nullable Path predictions;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Measure on the learnt questions themselves, each Nth part held out in turn.")
    private int folds;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            description = "Measure the questions of another language, each fifth held out in turn (or --folds).")
    private @Nullable String language;

    @Option(
            names = "--noise",
            paramLabel = "KIND",
            description = "Spoil the questions measured on, as hurried thumbs do: ${COMPLETION-CANDIDATES}.")
    private @Nullable Noise noise;

    @Option(names = "--seed", paramLabel = "N", description = "The noise with this number (1 without it).")
    private long seed = 1;

    @Option(
            names = "--danger",
            paramLabel = "FILE",
            description = "Measure how danger is seen, instead of the matching; the label is none or a kind of danger.")
    private @Nullable Path danger;

    @Option(
            names = "--since",
            paramLabel = "COMMIT",
            description = "Say what got worse since a commit of the corpus (last: the last one), question by question.")
    private @Nullable String since;

    @Override
    public Integer call() throws IOException {
        if (danger != null) {
            DangerReport report = DangerReport.of(CorpusReader.read(corpus.folder()), Tsv.read(danger));
            if (predictions != null) {
                Files.writeString(predictions, report.rows());
            }
            command.commandLine().getOut().println(report.json());
            return 0;
        }
        if (since != null) {
            ChangeReport.of(changes(since), since).forEach(command.commandLine().getOut()::println);
            return 0;
        }
        Evaluation evaluation = evaluate(new Settings(System.getenv()).data());
        if (predictions != null) {
            write(evaluation, predictions);
        }
        command.commandLine().getOut().println(json(evaluation));
        return 0;
    }

    /**
     * The questions of today, answered by the corpus of then and by that of now. They are those of development: an editor who mends
     * entries by the held-out ones would spoil them.
     */
    private Changes changes(String commit) throws IOException {
        Path folder = corpus.editable();
        Path data = new Settings(System.getenv()).data();
        Optional<SentenceEncoder> encoder = Optional.of(OnnxEncoder.load(data));
        CorpusFolder now = CorpusFolder.at(folder);
        List<Example> questions = test == null ? Tsv.parse(DEVELOPMENT, now.text(DEVELOPMENT)) : Tsv.read(test);
        List<Example> then = EarlierCorpus.questions(folder, commit);
        Set<String> known = then.stream().map(Example::label).collect(Collectors.toSet());
        EngineStore store = EngineStore.in(data);
        return Changes.between(
                Prediction.all(store.engine(then, encoder), questions),
                Prediction.all(store.engine(english(now), encoder), questions),
                known,
                CorpusMatcher.RULES);
    }

    /** The rules are those that people in this language get. */
    private Evaluation evaluate(Language spoken, Path data) {
        TextCorpus read = CorpusReader.read(corpus.folder());
        Lessons lessons = Lessons.of(read).get(spoken);
        if (lessons == null) {
            throw new OperatorException("The corpus has no questions in \"" + spoken.code() + "\".");
        }
        ConfidenceRules rules =
                CorpusMatcher.of(read, Optional.empty(), EngineStore.in(data)).rules(spoken);
        return Evaluation.crossValidateOnWords(lessons, folds > 1 ? folds : FOLDS, rules);
    }

    private Evaluation evaluate(Path data) throws IOException {
        if (language != null && !language.equals(Language.ENGLISH.code())) {
            return evaluate(new Language(language), data);
        }
        OnnxEncoder encoder = OnnxEncoder.load(data);
        List<Example> learn = train == null ? corpusQuestions() : readTraining(train);
        if (folds > 1) {
            List<Example> all = new ArrayList<>(learn);
            all.addAll(train == null ? outOfScope() : List.of());
            return Evaluation.crossValidate(all, folds, CorpusMatcher.RULES, encoder);
        }
        List<Example> clean = test == null ? heldOut() : Tsv.read(test);
        List<Example> measure = noise == null ? clean : noise.spoil(clean, seed);
        long start = System.nanoTime();
        List<Example> inScope = learn.stream().filter(Example::inScope).toList();
        Engine engine = EngineStore.in(data).engine(inScope, Optional.of(encoder));
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return Evaluation.of(engine, measure, rules(engine), seconds);
    }

    /** The corpus has its own rule; for any other set it is chosen on the questions for it, or on those held out of the training. */
    private ConfidenceRules rules(Engine engine) {
        if (calibrate != null) {
            return Calibration.choose(Prediction.all(engine, Tsv.read(calibrate)));
        }
        return train == null ? CorpusMatcher.RULES : Calibration.choose(Prediction.heldOut(engine));
    }

    private List<Example> readTraining(Path file) throws IOException {
        List<Example> rows = Tsv.read(file);
        if (rows.stream()
                        .filter(Example::inScope)
                        .map(Example::label)
                        .distinct()
                        .count()
                < 2) {
            throw new OperatorException(
                    file + " has fewer than 2 labels to tell apart. Add questions with another label.");
        }
        List<String> warnings = RepeatedRows.warnings(file.toString(), Files.readString(file));
        warnings.stream().limit(MOST_WARNINGS).forEach(this::warn);
        if (warnings.size() > MOST_WARNINGS) {
            warn("and " + (warnings.size() - MOST_WARNINGS) + " more such rows");
        }
        return rows;
    }

    private void warn(String line) {
        command.commandLine().getErr().println(line);
    }

    private List<Example> outOfScope() {
        CorpusFolder folder = corpus.folder();
        return Tsv.parse(DEVELOPMENT, folder.text(DEVELOPMENT)).stream()
                .filter(row -> !row.inScope())
                .toList();
    }

    private List<Example> corpusQuestions() {
        return english(corpus.folder());
    }

    private static List<Example> english(CorpusFolder folder) {
        return CorpusMatcher.examples(CorpusReader.read(folder)).getOrDefault(Language.ENGLISH, List.of());
    }

    private List<Example> heldOut() {
        CorpusFolder folder = corpus.folder();
        if (train != null || !folder.has(HELD_OUT)) {
            throw new OperatorException("There are no questions to measure on. Name a file behind --test.");
        }
        return Tsv.parse(HELD_OUT, folder.text(HELD_OUT));
    }

    private static void write(Evaluation evaluation, Path file) throws IOException {
        String rows = evaluation.predictions().stream()
                .map(row -> row.example().label() + "\t" + row.best() + "\t"
                        + String.format(Locale.ROOT, "%.4f", row.confidence()))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(file, rows);
    }

    private static String json(Evaluation evaluation) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        Figures figures = evaluation.figures();
        ObjectNode json = mapper.createObjectNode();
        json.put("n", figures.n());
        json.put("accuracy", round(figures.accuracy()));
        json.put("accuracy_at_threshold", round(figures.accuracyAtThreshold()));
        json.put("wrong_answers", round(figures.wrongAnswers()));
        json.put("oos_recall", round(figures.oosRecall()));
        json.put("oos_auroc", round(figures.oosAuroc()));
        json.put("mcc", round(figures.mcc()));
        json.put("macro_f1", round(figures.macroF1()));
        json.put("top3", round(figures.top3()));
        json.put("train_seconds", round(evaluation.trainSeconds()));
        json.put("p50_ms", round(figures.p50Ms()));
        json.put("p99_ms", round(figures.p99Ms()));
        json.put("threshold", evaluation.rules().usual().answerAt());
        ObjectNode perIntent = json.putObject("per_intent");
        new TreeMap<>(figures.perIntent())
                .forEach((label, one) ->
                        perIntent.putObject(label).put("n", one.n()).put("accuracy", round(one.accuracy())));
        return mapper.writeValueAsString(json);
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
