import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes public benchmarks as {@code label<TAB>question} files, the form that {@code ./waymark eval} reads. The data stay with their
 * owners; the first folder holds clinc150, banking77, hwu64, braun2017 and hint3 as they publish them.
 *
 * <pre>java -cp channels/target/waymark.jar intents/benchmarks/Datasets.java DATA OUT</pre>
 */
public final class Datasets {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAWS = 5;
    private static final int SHOTS = 10;

    private final Path data;
    private final Path out;
    private final Map<String, String> hashes = new TreeMap<>();

    private record Row(String label, String text) {}

    private Datasets(Path data, Path out) {
        this.data = data;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        new Datasets(Path.of(arguments[0]), Files.createDirectories(Path.of(arguments[1]))).write();
    }

    private void write() throws Exception {
        write("banking.train", csv("banking77/train.csv"));
        write("banking.test", csv("banking77/test.csv"));
        write("clinc.train", clinc("train"));
        write("clinc.valid", clinc("val", "oos_val"));
        write("clinc.test", clinc("test", "oos_test"));
        write("clinc10.test", clinc("test"));
        write("hwu.train", lines("hwu64/fewshot/train"));
        write("hwu.test", lines("hwu64/fewshot/test"));
        fewShot("banking", csv("banking77/train.csv"));
        fewShot("clinc", clinc("train"));
        fewShot("hwu", lines("hwu64/fewshot/train"));
        for (String corpus : List.of("Chatbot", "AskUbuntu", "WebApplications")) {
            write(corpus + ".train", braun(corpus, true));
            write(corpus + ".test", braun(corpus, false));
        }
        for (String shop : List.of("sofmattress", "curekart")) {
            write(shop + ".train", csv("hint3/v1/train/" + shop + "_train.csv"));
            write(shop + ".test", csv("hint3/v1/test/" + shop + "_test.csv"));
        }
        List<String> lines = new ArrayList<>();
        hashes.forEach((file, hash) -> lines.add(file + "\t" + hash));
        Files.write(out.resolve("hashes.tsv"), lines);
    }

    /** The draw that others publish figures on, and five of our own from the whole training part. */
    private void fewShot(String set, List<Row> train) throws Exception {
        String folder = set.equals("clinc") ? "clinc150" : set.equals("hwu") ? "hwu64" : "banking77";
        write(set + "10.train", lines(folder + "/fewshot/train_10"));
        for (int seed = 1; seed <= DRAWS; seed++) {
            Map<String, List<Row>> byLabel = new LinkedHashMap<>();
            List<Row> shuffled = new ArrayList<>(train);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(row -> byLabel.computeIfAbsent(row.label(), label -> new ArrayList<>())
                    .add(row));
            List<Row> drawn = new ArrayList<>();
            byLabel.values().forEach(rows -> drawn.addAll(rows.subList(0, Math.min(SHOTS, rows.size()))));
            write(set + "10-" + seed + ".train", drawn);
        }
    }

    private void write(String name, List<Row> rows) throws IOException {
        List<String> lines = rows.stream()
                .map(row ->
                        row.label() + "\t" + row.text().replaceAll("\\s+", " ").strip())
                .toList();
        Files.write(out.resolve(name + ".tsv"), lines);
    }

    private String read(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(data.resolve(file));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        hashes.put(file, HexFormat.of().formatHex(hash, 0, 6));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private List<Row> clinc(String... parts) throws Exception {
        List<Row> rows = new ArrayList<>();
        JsonNode all = JSON.readTree(read("clinc150/data_full.json"));
        for (String part : parts) {
            all.get(part)
                    .forEach(pair ->
                            rows.add(new Row(pair.get(1).asText(), pair.get(0).asText())));
        }
        return rows;
    }

    private List<Row> lines(String folder) throws Exception {
        List<String> texts = read(folder + "/seq.in").lines().toList();
        List<String> labels = read(folder + "/label").lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(new Row(labels.get(i).strip(), texts.get(i)));
        }
        return rows;
    }

    private List<Row> braun(String corpus, boolean training) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (JsonNode one :
                JSON.readTree(read("braun2017/" + corpus + "Corpus.json")).get("sentences")) {
            if (one.get("training").asBoolean() == training) {
                rows.add(new Row(one.get("intent").asText(), one.get("text").asText()));
            }
        }
        return rows;
    }

    /** Rows of text and label with a header; a text in quotation marks may hold commas and line breaks. */
    private List<Row> csv(String file) throws Exception {
        List<Row> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        String text = read(file).strip() + "\n";
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(letter);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                fields.add(field.toString().strip());
                field.setLength(0);
                if (letter == '\n') {
                    rows.add(row(fields));
                    fields.clear();
                }
            } else {
                field.append(letter);
            }
        }
        return rows.subList(1, rows.size());
    }

    private static Row row(List<String> fields) {
        String label = fields.get(fields.size() - 1);
        String text = String.join(", ", fields.subList(0, fields.size() - 1));
        return new Row(label.equals("NO_NODES_DETECTED") ? "oos" : label, text);
    }
}
