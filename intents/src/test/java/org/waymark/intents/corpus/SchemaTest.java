package org.waymark.intents.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.NumberWord;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Volatility;
import org.waymark.intents.check.SmallCorpus;

/** The schemas that help editors while they type say the same as the reader, and every shipped file keeps to them. */
class SchemaTest {

    private static final Path SCHEMAS = Path.of("schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    @TempDir
    private Path folder;

    private static JsonNode schema(String kind) {
        try {
            return JSON.readTree(Files.readString(SCHEMAS.resolve(kind + ".schema.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(String kind, JsonNode file) {
        Schema schema = REGISTRY.getSchema(schema(kind));
        return schema.validate(file).stream().map(Error::toString).toList();
    }

    private static JsonNode yaml(String text) {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }

    /** Which schema a file of the corpus has. */
    private static String kind(String name) {
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : name.replace(".yaml", "");
        return name.endsWith("/intent.yaml") ? "intent" : folder;
    }

    @TestFactory
    Stream<DynamicTest> everyShippedFile_keepsToItsSchema() {
        CorpusFolder shipped = CorpusFolder.shipped();
        List<String> files =
                shipped.names().stream().filter(name -> name.endsWith(".yaml")).toList();
        assertThat(files).hasSizeGreaterThan(100);
        return files.stream()
                .map(name ->
                        DynamicTest.dynamicTest(name, () -> assertThat(faults(kind(name), yaml(shipped.text(name))))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everySchema_isForFilesThatAreThere() throws IOException {
        Set<String> kinds = CorpusFolder.shipped().names().stream()
                .filter(name -> name.endsWith(".yaml"))
                .map(SchemaTest::kind)
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.map(file -> file.getFileName().toString().replace(".schema.json", "")).toList().stream()
                    .map(kind -> DynamicTest.dynamicTest(
                            kind, () -> assertThat(kinds).contains(kind)));
        }
    }

    @Test
    void schemas_knowTheKeysThatTheReaderKnows() {
        Map<String, Set<String>> reader = new TreeMap<>(Map.of(
                "intent", IntentFile.KEYS,
                "helplines", Listed.HELPLINE_KEYS,
                "resources", Listed.RESOURCE_KEYS,
                "phrases", PhrasesFile.KEYS,
                "urgent", DangerFile.KEYS,
                "wording", CorpusReader.WORDING_KEYS,
                "outdated", OutdatedFile.KEYS));

        reader.forEach((kind, keys) -> assertThat(keys(group(schema(kind)).path("properties")))
                .as(kind)
                .isEqualTo(keys));
    }

    @Test
    void schemas_knowTheNamesThatTheReaderKnows() {
        JsonNode phrases = schema("phrases").path("properties");

        assertThat(keys(phrases.at("/says/properties"))).isEqualTo(names(Phrase.values()));
        assertThat(keys(phrases.at("/commands/properties"))).isEqualTo(names(Command.values()));
        assertThat(keys(phrases.at("/nations/properties"))).isEqualTo(names(Nation.values()));
        assertThat(keys(phrases.at("/nation_words/properties"))).isEqualTo(names(Nation.values()));
        assertThat(keys(phrases.at("/number_words/properties"))).isEqualTo(names(NumberWord.values()));
        assertThat(texts(schema("intent").at("/properties/nations/items/enum"))).isEqualTo(names(Nation.values()));
        assertThat(texts(schema("intent").at("/properties/volatility/enum"))).isEqualTo(names(Volatility.values()));
    }

    /** A key is taken out of a good file: the reader minds it exactly when the schema does. */
    @TestFactory
    Stream<DynamicTest> keysThatMustBeThere_areTheSameForBoth() {
        return Stream.of("card/intent.yaml", "helplines.yaml", "resources.yaml", "wording/en.yaml", "phrases/en.yaml")
                .flatMap(name -> keysOf(name)
                        .map(key -> DynamicTest.dynamicTest(name + " without " + key, () -> {
                            SmallCorpus corpus = SmallCorpus.in(folder);
                            String without = without(key, corpus.folder().text(name));
                            corpus.write(name, without);
                            Problems problems = new Problems();
                            CorpusReader.read(corpus.folder(), problems);

                            assertThat(faults(kind(name), yaml(without)).isEmpty())
                                    .as(
                                            "the schema minds: %s, the reader minds: %s",
                                            faults(kind(name), yaml(without)), problems.all())
                                    .isEqualTo(problems.isEmpty());
                        })));
    }

    private Stream<String> keysOf(String name) {
        JsonNode properties = group(schema(kind(name))).path("properties");
        String text = SmallCorpus.in(folder).folder().text(name);
        return keys(properties).stream().filter(key -> text.matches("(?s).*\\b" + key + ":.*"));
    }

    /** The line of a key, and what is moved in below it. */
    private static String without(String key, String text) {
        List<String> left = new ArrayList<>();
        int skipFrom = -1;
        for (String line : text.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            if (skipFrom >= 0 && indent <= skipFrom) {
                skipFrom = -1;
            }
            if (skipFrom < 0 && line.strip().startsWith(key + ":") && indent <= 2) {
                skipFrom = indent;
            } else if (skipFrom < 0) {
                left.add(line);
            }
        }
        return String.join("\n", left);
    }

    @Test
    void misspeltKey_isSeen() {
        ObjectNode intent = (ObjectNode) yaml(CorpusFolder.shipped().text("aspen_card/intent.yaml"));
        intent.put("helpline", "migrant_help");

        assertThat(faults("intent", intent)).singleElement().asString().contains("helpline");
    }

    /** The part that describes one group of keys: the file itself, or each item in it; of several kinds of items the first. */
    private static JsonNode group(JsonNode schema) {
        if (schema.has("properties")) {
            return schema;
        }
        JsonNode item = schema.has("items") ? schema.path("items") : schema.path("additionalProperties");
        return item.has("oneOf") ? item.path("oneOf").path(0) : item;
    }

    private static Set<String> keys(JsonNode properties) {
        Set<String> keys = new HashSet<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
