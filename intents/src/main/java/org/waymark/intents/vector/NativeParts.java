package org.waymark.intents.vector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * Unpacks the native parts of ONNX Runtime once. Left alone, it unpacks them at every start and leaves an empty folder in the
 * temporary folder each time.
 */
final class NativeParts {

    /** The setting by which ONNX Runtime finds them. */
    private static final String PLACE = "onnxruntime.native.path";

    private static final String IN_JAR = "/ai/onnxruntime/native/";

    private NativeParts() {}

    /** Keeps them in a folder. Where that is not possible, ONNX Runtime does as it always does. */
    static void keepIn(Path folder) {
        List<String> parts = parts();
        if (parts.isEmpty() || System.getProperty(PLACE) != null) {
            return;
        }
        try {
            Path own = Files.createDirectories(folder.resolve("onnxruntime-" + size(parts)));
            for (String part : parts) {
                unpack(part, own.resolve(part.substring(part.lastIndexOf('/') + 1)));
            }
            System.setProperty(PLACE, own.toAbsolutePath().toString());
        } catch (IOException notPossible) {
            // It is only slower and less tidy without.
        }
    }

    private static List<String> parts() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "linux-aarch64/" : "linux-x64/";
        return linux
                ? List.of(IN_JAR + machine + "libonnxruntime.so", IN_JAR + machine + "libonnxruntime4j_jni.so")
                : List.of();
    }

    /** Tells one version from another. */
    private static long size(List<String> parts) throws IOException {
        long size = 0;
        for (String part : parts) {
            var resource = NativeParts.class.getResource(part);
            if (resource == null) {
                throw new IOException(part + " is missing");
            }
            size += resource.openConnection().getContentLengthLong();
        }
        return size;
    }

    private static void unpack(String part, Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), "unpacking", "");
        try (InputStream packed = NativeParts.class.getResourceAsStream(part)) {
            if (packed == null) {
                throw new IOException(part + " is missing");
            }
            Files.copy(packed, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
