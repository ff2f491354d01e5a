package org.waymark.intents.vector;

import java.io.IOException;
import java.io.InputStream;

/** A file of the sentence model that comes with the program. */
final class ModelResource {

    private ModelResource() {}

    static InputStream open(String name) throws IOException {
        InputStream file = ModelResource.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException(name + " is missing from the program");
        }
        return file;
    }
}
