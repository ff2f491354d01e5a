package org.waymark.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.waymark.intents.eval.Tsv;
import org.waymark.intents.match.Example;

/**
 * Starts the program as people do, by its launcher and as a plain jar, and writes down how long it takes until {@code ask} has answered
 * and until {@code serve} is ready, what {@code serve} needs then, and what it needs after text messages have come in.
 */
public final class Starts {

    private static final String QUESTION = "how can i find a lawyer";
    private static final double NANOS_A_SECOND = 1e9;

    private final List<String> command;
    private final Path data;
    private final int rounds;

    private Starts(List<String> command, Path data, int rounds) {
        this.command = command;
        this.data = data;
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @param arguments how often to start each, a folder that holds nothing, the questions to send, the file to write (JSON), and the
     *     command that runs the program
     * @throws Exception when the program does not start
     */
    public static void main(String[] arguments) throws Exception {
        List<Example> questions = Tsv.read(Path.of(arguments[2]));
        Starts starts = new Starts(
                Arrays.asList(arguments).subList(4, arguments.length),
                Files.createDirectories(Path.of(arguments[1])),
                Integer.parseInt(arguments[0]));
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        starts.ask(json.putObject("ask"));
        starts.serve(json.putObject("serve"), questions);
        mapper.writeValue(Path.of(arguments[3]).toFile(), json);
    }

    private void ask(ObjectNode json) throws IOException, InterruptedException {
        json.put("first_seconds", ask());
        json.put("seconds", median(this::ask));
    }

    private double ask() throws IOException, InterruptedException {
        ProcessBuilder builder = Served.builder(command, "ask", QUESTION);
        builder.environment().put("WAYMARK_DATA", data.toString());
        long start = System.nanoTime();
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0 || answer.isBlank()) {
            throw new IllegalStateException(command + " ask ended with " + code + " and said: " + answer);
        }
        return (System.nanoTime() - start) / NANOS_A_SECOND;
    }

    private void serve(ObjectNode json, List<Example> questions) throws IOException, InterruptedException {
        json.put("seconds", median(() -> {
            try (Served served = Served.start(command, data)) {
                return served.readySeconds();
            }
        }));
        try (Served served = Served.start(command, data)) {
            json.put("ready_resident_mb", Memory.resident(served.process()));
            Latencies latencies = new TextMessages(served).send(questions);
            json.put("messages", questions.size());
            json.put("message_p50_ms", latencies.millis(0.50));
            json.put("message_p99_ms", latencies.millis(0.99));
            json.put("resident_mb", Memory.resident(served.process()));
            json.put("highest_resident_mb", Memory.highest(served.process()));
            json.put("heap_mb", Memory.heap(served.process()));
        }
    }

    private interface Start {

        double seconds() throws IOException, InterruptedException;
    }

    private double median(Start start) throws IOException, InterruptedException {
        double[] seconds = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            seconds[i] = start.seconds();
        }
        Arrays.sort(seconds);
        return seconds[rounds / 2];
    }
}
