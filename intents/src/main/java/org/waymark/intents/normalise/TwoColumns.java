package org.waymark.intents.normalise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A list of the program with two columns, tab between them: what people write, and what it stands for. */
final class TwoColumns {

    private TwoColumns() {}

    /** The list, in file order. Lines that begin with {@code #} explain. */
    static Map<String, String> read(String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        try (InputStream file = TwoColumns.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(pair -> pairs.put(pair[0], pair[1]));
            return pairs;
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
