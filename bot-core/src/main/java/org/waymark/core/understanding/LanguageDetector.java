package org.waymark.core.understanding;

import org.waymark.core.corpus.Language;

/** Port: which language is a message in? */
public interface LanguageDetector {

    /**
     * Guesses the language.
     *
     * @param text what the person wrote
     * @param usual the language of the conversation, kept when the text says too little
     * @return the most likely language
     */
    Language detect(String text, Language usual);
}
