package org.waymark.intents.vector;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * BGE-small-en v1.5 with eight-bit weights (Xiao et al. 2023, "C-Pack"; MIT licence): the vector of the first piece, which the model
 * was trained for, and behind it the mean of all pieces, each with the same length and both together with length 1. Safe for use by
 * several threads.
 */
public final class OnnxEncoder implements SentenceEncoder {

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";

    /** More than ten text messages have; the model would take 512. */
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece wordPiece;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
        this.environment = environment;
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /**
     * Loads the model that comes with the program. It and the native parts are kept as files, so that the next start is quicker and
     * needs less memory.
     *
     * @param folder where they are kept
     * @return the encoder
     * @throws IllegalStateException when the model is missing or this machine cannot run it
     */
    public static OnnxEncoder load(Path folder) {
        NativeParts.keepIn(folder);
        return load(Unpacked.keep(List.of(MODEL), "model", folder).map(own -> own.resolve(MODEL.substring(1))));
    }

    /**
     * Loads the model that comes with the program. It takes about half a second.
     *
     * @return the encoder
     * @throws IllegalStateException when the model is missing or this machine cannot run it
     */
    public static OnnxEncoder load() {
        return load(Optional.empty());
    }

    private static OnnxEncoder load(Optional<Path> model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread a question: with more, two people at once wait longer than with one.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = session(environment, model, options);
            return new OnnxEncoder(environment, session, new WordPiece(ModelVocabulary.pieces(), MOST_PIECES));
        } catch (OrtException | IOException | LinkageError e) {
            throw new IllegalStateException("the sentence model cannot be loaded", e);
        }
    }

    /** From the file where there is one that can be read, else from the program itself. */
    private static OrtSession session(
            OrtEnvironment environment, Optional<Path> model, OrtSession.SessionOptions options)
            throws OrtException, IOException {
        if (model.isPresent()) {
            try {
                return environment.createSession(model.get().toString(), options);
            } catch (OrtException broken) {
                Files.deleteIfExists(model.get());
            }
        }
        return environment.createSession(bytes(MODEL), options);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream file = ModelResource.open(resource)) {
            return file.readAllBytes();
        }
    }

    @Override
    public float[] encode(String text) {
        long[] pieces = wordPiece.pieces(text);
        long[] attended = new long[pieces.length];
        Arrays.fill(attended, 1);
        try (OnnxTensor ids = tensor(pieces);
                OnnxTensor mask = tensor(attended);
                OnnxTensor types = tensor(new long[pieces.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][] states = ((float[][][]) result.get(0).getValue())[0];
            return joined(normal(states[0]), normal(sum(states)));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model failed", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] sum(float[][] states) {
        float[] sum = new float[states[0].length];
        for (float[] state : states) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += state[i];
            }
        }
        return sum;
    }

    private static float[] joined(float[] first, float[] second) {
        float[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return normal(joined);
    }

    private static float[] normal(float[] vector) {
        double sum = 0;
        for (float value : vector) {
            sum += (double) value * value;
        }
        float length = (float) Math.sqrt(sum);
        float[] normal = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            normal[i] = vector[i] / length;
        }
        return normal;
    }

    @Override
    public List<String> words() {
        return wordPiece.wholeWords();
    }

    @Override
    public String name() {
        return MODEL + " first+mean";
    }
}
