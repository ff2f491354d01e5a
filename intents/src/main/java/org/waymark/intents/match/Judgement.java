package org.waymark.intents.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How the models are weighed, and how sure their best label is; learnt on questions that were held out.
 *
 * @param pool weighs them
 * @param detector says how sure
 * @param heldOut what was said to the questions while they were held out
 */
record Judgement(Pool pool, Detector detector, List<HeldOut> heldOut) {

    Judgement {
        heldOut = List.copyOf(heldOut);
    }

    static Judgement untrained() {
        return new Judgement(Pool.USUAL, Detector.learn(List.of()), List.of());
    }

    void write(DataOutputStream out) throws IOException {
        pool.write(out);
        detector.write(out);
        out.writeInt(heldOut.size());
        for (HeldOut one : heldOut) {
            out.writeUTF(one.example().label());
            out.writeUTF(one.example().text());
            out.writeUTF(one.best());
            out.writeDouble(one.confidence());
            out.writeDouble(one.second());
        }
    }

    static Judgement read(DataInputStream in) throws IOException {
        Pool pool = Pool.read(in);
        Detector detector = Detector.read(in);
        int size = in.readInt();
        List<HeldOut> heldOut = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            heldOut.add(new HeldOut(
                    new Example(in.readUTF(), in.readUTF()), in.readUTF(), in.readDouble(), in.readDouble()));
        }
        return new Judgement(pool, detector, heldOut);
    }
}
