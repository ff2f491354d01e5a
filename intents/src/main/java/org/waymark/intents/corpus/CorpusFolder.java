package org.waymark.intents.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The text files of a corpus, read into memory once: from a folder, or from the jar where the shipped corpus is.
 */
public final class CorpusFolder {

    private static final String SHIPPED = "corpus/";
    private static final long LARGEST_FILE = 1_000_000;

    private final Map<String, String> files;

    private CorpusFolder(Map<String, String> files) {
        this.files = files;
    }

    /**
     * The corpus that comes with the program.
     *
     * @return its files
     */
    public static CorpusFolder shipped() {
        URL marker = CorpusFolder.class.getResource("/" + SHIPPED + "topics.yaml");
        if (marker == null) {
            throw new UnreadableCorpusException("The program was built without its corpus. Build it again.");
        }
        try {
            return marker.openConnection() instanceof JarURLConnection jar
                    ? read(jar.getJarFile())
                    : read(Path.of(marker.toURI()).resolveSibling(""));
        } catch (IOException | URISyntaxException e) {
            throw new UnreadableCorpusException("The corpus inside the program cannot be read. Build it again.");
        }
    }

    /** The jar is open, since this class is in it: that is quicker than opening it once more as a file system. */
    private static CorpusFolder read(JarFile jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(SHIPPED) && isText(entry.getName())) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String name = entry.getName().substring(SHIPPED.length());
                    files.put(name, text(in.readAllBytes(), name));
                }
            }
        }
        return new CorpusFolder(files);
    }

    /**
     * A corpus of somebody's own.
     *
     * @param folder where it is
     * @return its files
     * @throws UnreadableCorpusException when there is no such folder, or it cannot be read
     */
    public static CorpusFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableCorpusException(
                    "There is no corpus folder " + folder + ". Check the path after --corpus.");
        }
        if (!Files.exists(folder.resolve("topics.yaml"))) {
            throw new UnreadableCorpusException(
                    folder + " is not a corpus: it has no topics.yaml. Check the path after --corpus.");
        }
        try {
            return read(folder);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableCorpusException(
                    "The corpus folder " + folder + " cannot be read. Check who may read its files.");
        }
    }

    /**
     * A corpus that was packed into a zip file.
     *
     * @param zip the file
     * @return its files
     * @throws UnreadableCorpusException when it cannot be read, or holds no corpus
     */
    public static CorpusFolder zipped(Path zip) {
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            return at(inside.getPath("/"));
        } catch (IOException e) {
            throw new UnreadableCorpusException("The packed corpus cannot be read.");
        }
    }

    private static CorpusFolder read(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                if (isText(name)) {
                    files.put(name, text(path, name));
                }
            }
        }
        return new CorpusFolder(files);
    }

    private static boolean isText(String name) {
        return name.endsWith(".yaml") || name.endsWith(".md") || name.endsWith(".tsv");
    }

    private static String text(Path path, String name) throws IOException {
        if (Files.size(path) > LARGEST_FILE) {
            throw new UnreadableCorpusException(name + " is larger than 1 MB. A corpus file is a few pages long.");
        }
        return text(Files.readAllBytes(path), name);
    }

    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new UnreadableCorpusException(name + " is not UTF-8 text. Save it as UTF-8 in your editor.");
        }
    }

    /** The names of all files, sorted, with {@code /} between folder and file. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /**
     * Is there such a file?
     *
     * @param name with {@code /} between folder and file
     * @return true when there is
     */
    public boolean has(String name) {
        return files.containsKey(name);
    }

    /**
     * The text of a file.
     *
     * @param name with {@code /} between folder and file
     * @return its text, or the empty text where there is no such file
     */
    public String text(String name) {
        return files.getOrDefault(name, "");
    }

    /**
     * Where in a file do these words stand?
     *
     * @param name with {@code /} between folder and file
     * @param words to look for, letter for letter but for their case
     * @return the line from 1; 1 where the words are not found
     */
    public int lineOf(String name, String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> lines = text(name).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).toLowerCase(Locale.ROOT).contains(lower)) {
                return i + 1;
            }
        }
        return 1;
    }
}
