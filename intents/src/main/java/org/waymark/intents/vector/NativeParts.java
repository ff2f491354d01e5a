package org.waymark.intents.vector;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native parts of ONNX Runtime. Left alone, it unpacks them at every start and leaves an empty folder in the temporary folder each
 * time.
 */
final class NativeParts {

    /** The setting by which ONNX Runtime finds them. */
    private static final String PLACE = "onnxruntime.native.path";

    private static final String IN_JAR = "/ai/onnxruntime/native/";

    private NativeParts() {}

    /** Keeps them in a folder. Where that is not possible, ONNX Runtime does as it always does. */
    static void keepIn(Path folder) {
        List<String> parts = parts();
        if (!parts.isEmpty() && System.getProperty(PLACE) == null) {
            Unpacked.keep(parts, "onnxruntime", folder).ifPresent(own -> System.setProperty(PLACE, own.toString()));
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
}
