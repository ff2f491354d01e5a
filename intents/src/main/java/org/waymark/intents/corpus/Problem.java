package org.waymark.intents.corpus;

/**
 * Something in the corpus that an editor must mend.
 *
 * @param file relative to the corpus folder
 * @param line from 1
 * @param wrong what is wrong, in plain words
 * @param remedy what to do, in plain words
 */
public record Problem(String file, int line, String wrong, String remedy) {

    /** One line for a screen. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + wrong + " " + remedy;
    }
}
