package org.waymark.channels.sms;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Twilio's signature: HMAC-SHA1 over the public address and the sorted fields (Twilio, "Webhooks security"). Our own thirty lines,
 * because the SDK's validator fails where an address has both a port and an encoded query (twilio-java issue 601), and cannot see
 * repeated fields.
 */
final class TwilioSignature {

    private static final String ALGORITHM = "HmacSHA1";
    private static final Pattern ADDRESS = Pattern.compile("(https?)://([^/?#:]+)(:\\d+)?(.*)", Pattern.DOTALL);

    private final SecretKeySpec key;

    TwilioSignature(String authToken) {
        this.key = new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Is a request signed with our token?
     *
     * @param signatures every value of the header; anything but one is refused
     * @param address the public address with its query, as Twilio was told it
     * @param form the fields
     */
    boolean signs(List<String> signatures, String address, FormBody form) {
        if (signatures.size() != 1) {
            return false;
        }
        byte[] claimed;
        try {
            claimed = Base64.getDecoder().decode(signatures.get(0));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
        boolean signed = false;
        for (String variant : variants(address)) {
            signed |= MessageDigest.isEqual(claimed, sign(variant, form));
        }
        return signed;
    }

    byte[] sign(String address, FormBody form) {
        StringBuilder data = new StringBuilder(address);
        form.fields().forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> data.append(name).append(value)));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(data.toString().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    /** Twilio signs with the port for some addresses and without for others: both count. */
    private static Set<String> variants(String address) {
        Set<String> variants = new LinkedHashSet<>(List.of(address));
        Matcher parts = ADDRESS.matcher(address);
        if (parts.matches()) {
            String start = parts.group(1) + "://" + parts.group(2);
            String standard = parts.group(1).equals("https") ? ":443" : ":80";
            variants.add(start + parts.group(4));
            variants.add(start + standard + parts.group(4));
        }
        return variants;
    }
}
