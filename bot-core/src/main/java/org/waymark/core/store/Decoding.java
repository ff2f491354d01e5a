package org.waymark.core.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads what {@link Encoding} wrote. Bytes that make no sense are an {@link IllegalArgumentException} or a {@link BufferUnderflowException}. */
final class Decoding {

    private final ByteBuffer bytes;

    private Decoding(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Reads a whole value. */
    interface Whole<T> {
        T read(Decoding from);
    }

    /**
     * Reads a value.
     *
     * @param version the only one that is read
     * @return the value, or nothing where it is of another version or makes no sense
     */
    static <T> Optional<T> of(byte[] bytes, int version, Whole<T> whole) {
        try {
            Decoding from = new Decoding(bytes);
            if (from.tag() != version) {
                return Optional.empty();
            }
            T value = whole.read(from);
            return from.bytes.hasRemaining() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    int tag() {
        return bytes.get();
    }

    int number() {
        return bytes.getInt();
    }

    double share() {
        return bytes.getDouble();
    }

    String text() {
        byte[] utf8 = new byte[length()];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    <T> List<T> list(Supplier<T> each) {
        int length = length();
        List<T> all = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            all.add(each.get());
        }
        return all;
    }

    /** Never more than there are bytes: a damaged length must not ask for memory. */
    private int length() {
        int length = number();
        if (length < 0 || length > bytes.remaining()) {
            throw new IllegalArgumentException("not a length: " + length);
        }
        return length;
    }
}
