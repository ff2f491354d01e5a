package org.waymark.intents.match;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.intents.vector.SentenceEncoder;

/**
 * Keeps trained engines, so that only the first start after a change of the questions has to train. The program brings the engine of
 * its own corpus along; others are kept in a folder. They hold what editors wrote and never what people ask. A file's name is made of
 * everything it was trained on: it cannot fall out of step with the questions.
 */
public final class EngineStore {

    private static final Logger LOG = LoggerFactory.getLogger(EngineStore.class);

    /** Changes whenever an engine trained by older code would answer differently. */
    private static final String VERSION = "3";

    private static final String SHIPPED = "/engine/";
    private static final String PREFIX = "engine-";
    private static final int KEPT = 12;

    private final Optional<Path> folder;

    private EngineStore(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Kept in a folder; where it cannot be written, nothing is kept and nothing is lost.
     *
     * @param folder made when it is first needed
     * @return the store
     */
    public static EngineStore in(Path folder) {
        return new EngineStore(Optional.of(folder));
    }

    /**
     * Nothing is kept but what the program brings along.
     *
     * @return the store
     */
    public static EngineStore shippedOnly() {
        return new EngineStore(Optional.empty());
    }

    /**
     * The engine for some examples: the one that is kept, or a new one.
     *
     * @param examples in scope only; at least two labels
     * @param encoder for the meaning; empty where there is none
     * @return the engine
     * @throws IllegalArgumentException when there are fewer than two labels; the message is for people
     */
    public Engine engine(List<Example> examples, Optional<SentenceEncoder> encoder) {
        return engine(new Lessons(examples, List.of()), encoder);
    }

    Engine engine(Lessons lessons, Optional<SentenceEncoder> encoder) {
        String name = name(lessons, encoder);
        return shipped(name, encoder).or(() -> kept(name, encoder)).orElseGet(() -> trained(name, lessons, encoder));
    }

    static String name(Lessons lessons, Optional<SentenceEncoder> encoder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(VERSION, digest);
            add(encoder.map(SentenceEncoder::name).orElse("words"), digest);
            for (Example example : lessons.all()) {
                add(example.label(), digest);
                add(example.text(), digest);
            }
            return PREFIX + HexFormat.of().formatHex(digest.digest(), 0, 8) + ".bin";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static Optional<Engine> shipped(String name, Optional<SentenceEncoder> encoder) {
        try (InputStream file = EngineStore.class.getResourceAsStream(SHIPPED + name)) {
            return file == null ? Optional.empty() : Optional.of(read(file, encoder));
        } catch (IOException | RuntimeException e) {
            LOG.warn("the engine that comes with the program cannot be read; it is trained again");
            return Optional.empty();
        }
    }

    private Optional<Engine> kept(String name, Optional<SentenceEncoder> encoder) {
        Optional<Path> file = folder.map(path -> path.resolve(name)).filter(Files::exists);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Optional.of(read(in, encoder));
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} cannot be read; the engine is trained again", name);
            return Optional.empty();
        }
    }

    /** The sum of the content stands first: a broken file is not even begun. */
    private static Engine read(InputStream file, Optional<SentenceEncoder> encoder) throws IOException {
        byte[] content = file.readAllBytes();
        if (content.length < Long.BYTES) {
            throw new IOException("the file is too short");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        if (in.readLong() != sum(content, Long.BYTES)) {
            throw new IOException("the file is not whole");
        }
        return Engine.read(in, encoder);
    }

    private static long sum(byte[] content, int from) {
        CRC32C sum = new CRC32C();
        sum.update(content, from, content.length - from);
        return sum.getValue();
    }

    private Engine trained(String name, Lessons lessons, Optional<SentenceEncoder> encoder) {
        LOG.info(
                "learning {} questions; this happens once after a change",
                lessons.questions().size());
        Engine engine = EngineTrainer.train(lessons.questions(), lessons.about(), encoder);
        folder.ifPresent(path -> keep(engine, path.resolve(name)));
        return engine;
    }

    private static void keep(Engine engine, Path file) {
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            write(engine, file);
            forgetOldest(folder);
        } catch (IOException | RuntimeException notKept) {
            LOG.info("the trained engine cannot be kept; the next start trains again");
        }
    }

    private static void write(Engine engine, Path file) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        engine.write(new DataOutputStream(content));
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), PREFIX, ".part");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
            out.writeLong(sum(content.toByteArray(), 0));
            content.writeTo(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Editors try many versions of a corpus: only the last few are kept. */
    private static void forgetOldest(Path folder) throws IOException {
        List<Path> ours = filesIn(folder);
        for (Path old : ours.subList(Math.min(KEPT, ours.size()), ours.size())) {
            Files.deleteIfExists(old);
        }
    }

    /** The engines in a folder, the newest first. */
    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }
}
