package org.waymark.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What somebody finds who takes the disk. */
final class RawFiles {

    private RawFiles() {}

    /** Are these ASCII characters anywhere in a file of this folder, also where SQLite would not look? */
    static boolean hold(Path folder, String characters) throws IOException {
        return !holdAny(folder, List.of(characters)).isEmpty();
    }

    /** Which of these are. */
    static List<String> holdAny(Path folder, List<String> all) throws IOException {
        StringBuilder raw = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                raw.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        String text = raw.toString();
        return all.stream().filter(text::contains).toList();
    }
}
