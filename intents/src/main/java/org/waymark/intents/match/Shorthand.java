package org.waymark.intents.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How people shorten English words on a phone: "u" for you, "2moro" for tomorrow. The list is {@code shorthand.en.tsv}. */
final class Shorthand {

    private static final Map<String, String> LONG = read();

    private Shorthand() {}

    /** The whole word, or the same word where it is no shorthand. */
    static String expand(String word) {
        return LONG.getOrDefault(word, word);
    }

    private static Map<String, String> read() {
        try (InputStream file = Shorthand.class.getResourceAsStream("/shorthand.en.tsv")) {
            if (file == null) {
                throw new IllegalStateException("the list of shorthand is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new IllegalStateException("the list of shorthand cannot be read", e);
        }
    }
}
