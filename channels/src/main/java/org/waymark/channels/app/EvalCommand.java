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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.core.corpus.Language;
import org.waymark.intents.corpus.CorpusFolder;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.eval.Evaluation;
import org.waymark.intents.eval.Figures;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.CorpusMatcher;
import org.waymark.intents.match.Example;
import org.waymark.intents.vector.OnnxEncoder;
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

    private static final String HELD_OUT = "heldout.en.tsv";
    private static final String CALIBRATION = "calibration.en.tsv";

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

    @Option(names = "--calibrate", paramLabel = "FILE", description = "Questions to choose the threshold on.")
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

    @Override
    public Integer call() throws IOException {
        Evaluation evaluation = evaluate(OnnxEncoder.load(new Settings(System.getenv()).data()));
        if (predictions != null) {
            write(evaluation, predictions);
        }
        command.commandLine().getOut().println(json(evaluation));
        return 0;
    }

    private Evaluation evaluate(OnnxEncoder encoder) {
        List<Example> learn = train == null ? corpusQuestions() : Tsv.read(train);
        if (folds > 1) {
            List<Example> all = new ArrayList<>(learn);
            all.addAll(train == null ? outOfScope() : List.of());
            return Evaluation.crossValidate(all, folds, CorpusMatcher.RULE, encoder);
        }
        List<Example> measure = test == null ? heldOut() : Tsv.read(test);
        return calibrate == null
                ? Evaluation.run(learn, measure, CorpusMatcher.RULE, encoder)
                : Evaluation.runCalibrated(learn, measure, Tsv.read(calibrate), encoder);
    }

    private List<Example> outOfScope() {
        CorpusFolder folder = corpus.folder();
        return folder.has(CALIBRATION) ? Tsv.parse(CALIBRATION, folder.text(CALIBRATION)) : List.of();
    }

    private List<Example> corpusQuestions() {
        return CorpusMatcher.examples(CorpusReader.read(corpus.folder())).getOrDefault(Language.ENGLISH, List.of());
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
        json.put("macro_f1", round(figures.macroF1()));
        json.put("top3", round(figures.top3()));
        json.put("train_seconds", round(evaluation.trainSeconds()));
        json.put("p50_ms", round(figures.p50Ms()));
        json.put("p99_ms", round(figures.p99Ms()));
        json.put("threshold", evaluation.rule().answerAt());
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
