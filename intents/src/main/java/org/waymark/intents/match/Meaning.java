package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.waymark.intents.vector.SentenceEncoder;

/** What is known of the meaning of the examples: their vectors, and which vectors belong to which label. */
final class Meaning {

    private final SentenceEncoder encoder;
    private final MeaningModel model;
    private final Columns examples;
    private final Closeness closeness;

    /**
     * Puts it together.
     *
     * @param encoder turns sentences into vectors
     * @param model learnt from the vectors
     * @param examples the vectors of the examples, one row each
     * @param closeness of the examples
     */
    Meaning(SentenceEncoder encoder, MeaningModel model, float[][] examples, Closeness closeness) {
        this.encoder = encoder;
        this.model = model;
        this.examples = Columns.of(examples);
        this.closeness = closeness;
    }

    SentenceEncoder encoder() {
        return encoder;
    }

    Closeness closeness() {
        return closeness;
    }

    /** How much speaks for each label. */
    double[] sums(float[] sentence) {
        return model.sums(sentence);
    }

    /** How near a sentence is to each example, from -1 to 1. */
    float[] cosines(float[] sentence) {
        return examples.dots(sentence);
    }

    void write(DataOutputStream out) throws IOException {
        model.write(out);
        Vectors.write(examples.rows(), out);
        closeness.write(out);
    }

    static Meaning read(DataInputStream in, SentenceEncoder encoder) throws IOException {
        return new Meaning(encoder, MeaningModel.read(in), Vectors.read(in), Closeness.read(in));
    }
}
