package org.waymark.core.corpus;

/**
 * The words of one entry in one language.
 *
 * @param title a few plain words
 * @param brief the words of a text message, without link, number and source
 * @param full the whole text; paragraphs are separated by an empty line
 */
public record EntryText(String title, String brief, String full) {}
