package org.waymark.channels.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.waymark.core.privacy.PersonKeys;

/** The key under which people become codes. It is kept apart from the data: who takes one has not the other. */
final class Secret {

    private static final int BYTES = 32;

    private final String text;

    private Secret(String text) {
        if (text.length() < PersonKeys.SHORTEST_SECRET) {
            throw new OperatorException("WAYMARK_SECRET is too short. Use " + PersonKeys.SHORTEST_SECRET
                    + " letters or more, or leave it out: then one is made.");
        }
        this.text = text;
    }

    static Secret given(String text) {
        return new Secret(text);
    }

    /** For programs that end soon: never written anywhere. */
    static Secret passing() {
        return new Secret(random());
    }

    /** Read from a file that only its owner can read; made at the first start. */
    static Secret kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException | UnsupportedOperationException e) {
            throw new OperatorException(
                    "The key cannot be kept in " + file + ". Make that folder writable, or set WAYMARK_SECRET.");
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path made = Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(made, random() + "\n");
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    PersonKeys persons() {
        return new PersonKeys(text.getBytes(StandardCharsets.UTF_8));
    }
}
