package org.waymark.intents.vector;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pieces of text that the sentence model knows. They can be read also where this machine cannot run the model. */
public final class ModelVocabulary {

    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private ModelVocabulary() {}

    /**
     * The ordinary words of English: those that the model knows whole.
     *
     * @return in lower case, the most frequent first
     * @throws IllegalStateException when the model is missing from the program
     */
    public static List<String> ordinaryWords() {
        try {
            return WordPiece.wholeWords(pieces());
        } catch (IOException e) {
            throw new IllegalStateException("the words of the sentence model cannot be read", e);
        }
    }

    /** The object {@code vocab} of the tokenizer file: each piece and its number. */
    static Map<String, Integer> pieces() throws IOException {
        Map<String, Integer> pieces = new HashMap<>();
        try (InputStream file = ModelResource.open(TOKENIZER);
                JsonParser json = new JsonFactory().createParser(file)) {
            while (json.nextToken() != null
                    && !("vocab".equals(json.currentName()) && json.currentToken() == JsonToken.START_OBJECT)) {
                // looks for the vocabulary
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String piece = json.currentName();
                json.nextToken();
                pieces.put(piece, json.getIntValue());
            }
        }
        return pieces;
    }
}
