package org.waymark.core.engine;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a message that holds more than one thing. */
final class Sentences {

    /** Nobody who needs help asks for more at once; the rest of a very long message is not looked at. */
    private static final int MOST = 40;

    /** Question marks of all our scripts, with the letters of a sentence behind them. */
    private static final Pattern QUESTION_END = Pattern.compile("(?<=[?\\u061F\\u1367])\\s*(?=\\p{L})");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;\\u061F\\u06D4\\u1362])\\s+");

    private Sentences() {}

    /** Everything between full stops and the like. */
    static List<String> of(String message) {
        return SENTENCE_END.splitAsStream(message).limit(MOST).toList();
    }

    /** Questions behind one another: after a question mark, and at words such as "also". */
    static List<String> questions(String message, List<String> joiners) {
        if (joiners.isEmpty()) {
            return QUESTION_END.splitAsStream(message).limit(MOST).toList();
        }
        Pattern joiner = Pattern.compile(
                joiners.stream().map(Pattern::quote).collect(Collectors.joining("|", "[.,;]? (?:", ") ")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return QUESTION_END
                .splitAsStream(message)
                .flatMap(question -> Arrays.stream(joiner.split(question, -1)))
                .filter(question -> !question.isBlank())
                .limit(MOST)
                .toList();
    }
}
