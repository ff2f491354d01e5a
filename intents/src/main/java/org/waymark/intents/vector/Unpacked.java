package org.waymark.intents.vector;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Parts of the program that are needed as files. They are unpacked at the first start and kept. */
final class Unpacked {

    private Unpacked() {}

    /**
     * Unpacks what is not there yet, or not whole.
     *
     * @param parts resources of this program
     * @param name of their folder; their size is added to it, which tells one version from another
     * @param folder where that folder is made
     * @return their folder, or nothing where a part is missing or cannot be written
     */
    static Optional<Path> keep(List<String> parts, String name, Path folder) {
        try {
            long size = 0;
            for (String part : parts) {
                size += size(part);
            }
            Path own = Files.createDirectories(folder.toAbsolutePath().resolve(name + "-" + size));
            for (String part : parts) {
                unpack(part, own.resolve(part.substring(part.lastIndexOf('/') + 1)));
            }
            return Optional.of(own);
        } catch (IOException notPossible) {
            return Optional.empty();
        }
    }

    private static long size(String part) throws IOException {
        return resource(part).openConnection().getContentLengthLong();
    }

    private static URL resource(String part) throws IOException {
        URL resource = Unpacked.class.getResource(part);
        if (resource == null) {
            throw new IOException(part + " is missing");
        }
        return resource;
    }

    private static void unpack(String part, Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == size(part)) {
            return;
        }
        Path unfinished = Files.createTempFile(file.getParent(), "unpacking", "");
        try (InputStream packed = resource(part).openStream()) {
            Files.copy(packed, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
