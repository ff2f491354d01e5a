package org.waymark.core.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.core.message.PersonKey;

/**
 * Turns phone numbers and chat ids into keys. A plain hash would be no protection (all UK mobile numbers can be tried in two
 * minutes), so the hash is keyed: HMAC-SHA-256 (RFC 2104).
 */
public final class PersonKeys {

    /** The shortest secret that is accepted, in bytes. */
    public static final int SHORTEST_SECRET = 16;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /**
     * With this secret.
     *
     * @param secret at least {@link #SHORTEST_SECRET} bytes, kept apart from the data
     */
    public PersonKeys(byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("the secret is shorter than " + SHORTEST_SECRET + " bytes");
        }
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * The key of one person on one channel.
     *
     * @param channel the channel's name: the same number on two channels is two persons to us
     * @param address phone number, chat id or the like
     * @return the same key for the same person until the secret changes
     */
    public PersonKey keyOf(String channel, String address) {
        return new PersonKey(codeOf(channel, address));
    }

    /**
     * Stands for something that must not be written down as it is, such as the name that a platform gave a message.
     *
     * @param purpose what the code is for, not the name of a channel: for another purpose the code is another
     * @param value what it stands for
     * @return the hash in hexadecimal, the same until the secret changes
     */
    public String codeOf(String purpose, String value) {
        return HexFormat.of().formatHex(hash(purpose + ":" + value));
    }

    /**
     * A key of its own for encrypting.
     *
     * @param purpose what is encrypted
     * @return 32 bytes, the same until the secret changes; no {@link #codeOf code} is ever the same
     */
    public byte[] keyFor(String purpose) {
        // No purpose of a code begins with this letter.
        return hash("\0" + purpose);
    }

    private byte[] hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
