package org.waymark.core.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes small values one after the other; {@link Decoding} reads them back. The first byte is the version of the whole. */
final class Encoding {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    Encoding(int version) {
        tag(version);
    }

    /** Writes one item of a list. */
    interface Each<T> {
        void write(T item);
    }

    private interface Step {
        void write(DataOutputStream out) throws IOException;
    }

    private Encoding step(Step step) {
        try {
            step.write(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
    }

    Encoding tag(int tag) {
        return step(to -> to.writeByte(tag));
    }

    Encoding number(int number) {
        return step(to -> to.writeInt(number));
    }

    Encoding share(double share) {
        return step(to -> to.writeDouble(share));
    }

    Encoding text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return step(to -> to.write(utf8));
    }

    <T> Encoding list(Collection<T> items, Each<T> each) {
        number(items.size());
        items.forEach(each::write);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
