package org.waymark.core.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Stand for words that must not be kept: 128 bits of SHA-256 over them behind a random salt that dies with the program. */
final class Fingerprints {

    private static final int SALT_BYTES = 16;

    private final byte[] salt = new byte[SALT_BYTES];

    /** Of some words. */
    record Fingerprint(long first, long second) {}

    /** With a salt of its own. */
    Fingerprints() {
        new SecureRandom().nextBytes(salt);
    }

    /**
     * The fingerprint of words in a setting.
     *
     * @param setting a name without a zero byte, such as a language: the same words in another setting have another fingerprint
     * @param words any text
     */
    Fingerprint of(String setting, String words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(setting.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            ByteBuffer sum = ByteBuffer.wrap(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
            return new Fingerprint(sum.getLong(), sum.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
