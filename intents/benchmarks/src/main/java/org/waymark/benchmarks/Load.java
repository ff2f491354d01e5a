package org.waymark.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.Example;

/**
 * Asks one contestant a fixed number of questions, with one client and then with two at once, and writes down how long they took, how
 * many were right and what memory it needed. {@code nlpjs/load.js} does the same for nlp.js.
 */
public final class Load {

    private static final double NANOS_A_SECOND = 1e9;
    private static final int MOST_CLIENTS = 2;

    private final Contestant contestant;
    private final List<Example> test;
    private final int count;

    private Load(Contestant contestant, List<Example> test, int count) {
        this.contestant = contestant;
        this.test = test;
        this.count = count;
    }

    /**
     * Runs.
     *
     * @param arguments the {@link Entrant}, the file to learn, the file to ask, how many questions to ask, the data folder, the file to
     *     write (JSON)
     * @throws Exception when a file cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        Entrant entrant = Entrant.valueOf(arguments[0]);
        List<Example> learn = inScope(Tsv.read(Path.of(arguments[1])));
        List<Example> test = inScope(Tsv.read(Path.of(arguments[2])));
        long start = System.nanoTime();
        Contestant contestant = entrant.learn(learn, Path.of(arguments[4]));
        double ready = (System.nanoTime() - start) / NANOS_A_SECOND;
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        json.put("ready_seconds", ready);
        new Load(contestant, test, Integer.parseInt(arguments[3])).run(json);
        mapper.writeValue(Path.of(arguments[5]).toFile(), json);
    }

    private static List<Example> inScope(List<Example> rows) {
        return rows.stream().filter(Example::inScope).toList();
    }

    /** The warm-up is as long as the run, and at least one pass over the questions: that is where the right ones are counted. */
    private void run(ObjectNode json) throws InterruptedException, IOException {
        json.put("n", test.size());
        json.put("asked", count);
        json.put("accuracy", accuracy());
        ask(0, count);
        for (int clients = 1; clients <= MOST_CLIENTS; clients++) {
            measure(clients, json.putObject("clients_" + clients));
        }
        json.put("heap_mb", Memory.heap());
        json.put("resident_mb", Memory.resident(ProcessHandle.current().pid()));
    }

    private double accuracy() {
        long right = test.stream()
                .filter(example -> contestant.label(example.text()).equals(example.label()))
                .count();
        return (double) right / test.size();
    }

    private void measure(int clients, ObjectNode json) throws InterruptedException {
        long[][] nanos = new long[clients][];
        CountDownLatch ready = new CountDownLatch(clients + 1);
        List<Thread> threads = IntStream.range(0, clients)
                .mapToObj(client -> new Thread(() -> {
                    ready.countDown();
                    await(ready);
                    nanos[client] = ask(client * test.size() / clients, count / clients);
                }))
                .toList();
        threads.forEach(Thread::start);
        long start = System.nanoTime();
        ready.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        long[] all = Arrays.stream(nanos).flatMapToLong(Arrays::stream).toArray();
        Latencies latencies = new Latencies(all);
        json.put("p50_ms", latencies.millis(0.50));
        json.put("p99_ms", latencies.millis(0.99));
        json.put("per_second", all.length / seconds);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long[] ask(int from, int questions) {
        long[] nanos = new long[questions];
        for (int i = 0; i < questions; i++) {
            String question = test.get((from + i) % test.size()).text();
            long start = System.nanoTime();
            contestant.label(question);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }
}
