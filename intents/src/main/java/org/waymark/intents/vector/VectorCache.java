package org.waymark.intents.vector;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the vectors of the examples in a file, so that only the first start after a change has to work them out. It holds what
 * editors wrote and never what people ask.
 */
public final class VectorCache {

    private static final String PREFIX = "vectors-";
    private static final String SUFFIX = ".bin";

    private final Optional<Path> folder;

    private VectorCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Kept in a folder; where it cannot be written, nothing is kept and nothing is lost.
     *
     * @param folder made when it is first needed
     * @return the cache
     */
    public static VectorCache in(Path folder) {
        return new VectorCache(Optional.of(folder));
    }

    /**
     * Nothing is kept.
     *
     * @return the cache
     */
    public static VectorCache none() {
        return new VectorCache(Optional.empty());
    }

    /**
     * The vectors of some texts.
     *
     * @param texts in an order that matters
     * @param encoder works them out where they are not kept
     * @return one vector a text
     */
    public float[][] vectors(List<String> texts, SentenceEncoder encoder) {
        Optional<Path> file = folder.map(path -> path.resolve(PREFIX + key(texts, encoder) + SUFFIX));
        Optional<float[][]> kept = file.flatMap(path -> read(path, texts.size()));
        if (kept.isPresent()) {
            return kept.get();
        }
        float[][] vectors = texts.parallelStream().map(encoder::encode).toArray(float[][]::new);
        file.ifPresent(path -> write(path, vectors));
        return vectors;
    }

    private static String key(List<String> texts, SentenceEncoder encoder) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(encoder.name().getBytes(StandardCharsets.UTF_8));
            for (String text : texts) {
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** A file that is cut short or cannot be read counts as none. */
    private static Optional<float[][]> read(Path file, int count) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int size = bytes.getInt();
            if (size <= 0 || bytes.remaining() != (long) size * count * Float.BYTES) {
                return Optional.empty();
            }
            float[][] vectors = new float[count][size];
            for (float[] vector : vectors) {
                bytes.asFloatBuffer().get(vector);
                bytes.position(bytes.position() + size * Float.BYTES);
            }
            return Optional.of(vectors);
        } catch (IOException | BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** Replaces older files: a corpus that changed does not come back. */
    private static void write(Path file, float[][] vectors) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + vectors.length * vectors[0].length * Float.BYTES);
        bytes.putInt(vectors[0].length);
        for (float[] vector : vectors) {
            for (float value : vector) {
                bytes.putFloat(value);
            }
        }
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            try (Stream<Path> old = Files.list(folder)) {
                for (Path path : old.filter(VectorCache::isOurs).toList()) {
                    Files.delete(path);
                }
            }
            Path part = Files.createTempFile(folder, PREFIX, ".part");
            Files.write(part, bytes.array());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException notKept) {
            // The next start works them out again.
        }
    }

    private static boolean isOurs(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(PREFIX);
    }
}
