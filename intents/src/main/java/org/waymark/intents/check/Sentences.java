package org.waymark.intents.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes a text apart into sentences and words, as a reader sees them. */
final class Sentences {

    /** After a full stop, but not that of an initial ("N. Ireland"); a paragraph ends a sentence too. */
    private static final Pattern END = Pattern.compile("(?<=[.!?]\"?)(?<!\\b\\p{Lu}\\.)\\s+|\n+");

    private static final Pattern LINK_OR_EMAIL = Pattern.compile("https?://\\S+|\\S+@\\S+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'.,:/&-]*[\\p{L}\\p{N}])?");

    private Sentences() {}

    /** The sentences of a text, each with its full stop. */
    static List<String> of(String text) {
        return Arrays.stream(END.split(text, -1))
                .map(String::strip)
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
                .toList();
    }

    /** The words of a sentence; a figure or a phone number is a word, a link is none. */
    static List<String> words(String sentence) {
        return WORD.matcher(LINK_OR_EMAIL.matcher(sentence).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
