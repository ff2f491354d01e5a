package org.waymark.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.Example;

/** One question, by JMH: every call takes the next of the test questions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuestionBenchmark {

    private List<Example> questions = List.of();
    private Contestant contestant = question -> Example.OUT_OF_SCOPE;
    private int next;

    /** Which {@link Entrant}. */
    @Param({"MEANING", "WORDS", "REPEATED", "LUCENE"})
    private String entrant = "";

    /** The file to learn. */
    @Param("target/speed/corpus.train.tsv")
    private String train = "";

    /** The file to ask. */
    @Param("target/speed/corpus.test.tsv")
    private String test = "";

    /** Where trained engines are kept. */
    @Param("target/speed/data")
    private String data = "";

    /** Learns, and asks every question once. */
    @Setup
    public void learn() {
        questions = Tsv.read(Path.of(test)).stream().filter(Example::inScope).toList();
        contestant = Entrant.valueOf(entrant)
                .learn(
                        Tsv.read(Path.of(train)).stream()
                                .filter(Example::inScope)
                                .toList(),
                        Path.of(data));
        questions.forEach(question -> contestant.label(question.text()));
    }

    /**
     * Asks one question.
     *
     * @return the best label
     */
    @Benchmark
    public String question() {
        next = (next + 1) % questions.size();
        return contestant.label(questions.get(next).text());
    }
}
