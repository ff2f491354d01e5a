package org.waymark.intents.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that an editor wrote down to be looked for, in the way of {@code urgent/en.yaml} but letter for letter: {@code word*} is
 * every word that begins so, {@code a|b} is one of two, {@code ...} is up to {@value #WIDEST_GAP} words between. A number of seven
 * digits or more is found however it is spaced.
 */
final class Saying {

    private static final int WIDEST_GAP = 3;
    private static final int SHORTEST_PHONE_NUMBER = 7;

    private static final String GAP = "...";
    private static final String BETWEEN = "[^\\p{L}\\p{N}\\n]+";
    private static final String UP_TO_THREE_WORDS = "(?:[\\p{L}\\p{N}'-]+" + BETWEEN + "){0," + WIDEST_GAP + "}";

    private final Pattern pattern;

    Saying(String written) {
        String digits = written.replaceAll("[ -]", "");
        boolean phone =
                digits.length() >= SHORTEST_PHONE_NUMBER && digits.chars().allMatch(Character::isDigit);
        this.pattern = Pattern.compile(
                phone ? spaced(digits) : words(written), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Where these words stand in a text, as they stand there. */
    Optional<String> in(String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    private static String spaced(String digits) {
        return digits.chars().mapToObj(Character::toString).collect(Collectors.joining("[ -]?", "(?<!\\d)", "(?!\\d)"));
    }

    private static String words(String written) {
        StringBuilder regex = new StringBuilder();
        String before = "";
        for (String step : written.strip().split("\\s+", -1)) {
            boolean gap = step.equals(GAP);
            regex.append(before).append(gap ? UP_TO_THREE_WORDS : oneOf(step));
            before = gap ? "" : BETWEEN;
        }
        return regex.toString();
    }

    private static String oneOf(String step) {
        return Stream.of(step.split("\\|", -1)).map(Saying::word).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A whole word, or the beginning of one; a sign such as % or £ may stand against anything. */
    private static String word(String word) {
        boolean begins = word.endsWith("*");
        String letters = begins ? word.substring(0, word.length() - 1) : word;
        String before = isSign(letters.charAt(0)) ? "" : "(?<![\\p{L}\\p{N}])";
        String after = isSign(letters.charAt(letters.length() - 1)) ? "" : "(?![\\p{L}\\p{N}])";
        return before + Pattern.quote(letters) + (begins ? "[\\p{L}\\p{N}]*" : after);
    }

    private static boolean isSign(char letter) {
        return !Character.isLetterOrDigit(letter);
    }
}
