package org.waymark.channels.conversations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a conversation file.
 *
 * @param kind what it does
 * @param text what stands behind the colon
 * @param line from 1
 */
record Step(Kind kind, String text, int line) {

    /** What a line can do, with the word that it begins with. */
    enum Kind {
        VIA("via:"),
        ON("on:"),
        PERSON("person:"),
        SAYS("says:"),
        SAYS_MORE_UNTIL("says MORE until:"),
        TAPS("taps:"),
        SENDS_A_PICTURE("sends a picture"),
        HEARS("hears:"),
        HEARS_NOT("hears not:"),
        HEARS_NOTHING("hears nothing"),
        SEGMENTS("segments:");

        private final String beginning;

        Kind(String beginning) {
            this.beginning = beginning;
        }
    }

    /** Reads a file. Lines with # are notes; a line that is moved in goes on with the one above. */
    static List<Step> of(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && !steps.isEmpty()) {
                Step before = steps.remove(steps.size() - 1);
                steps.add(new Step(before.kind(), before.text() + " " + line.strip(), before.line()));
            } else {
                steps.add(of(line, i + 1));
            }
        }
        return steps;
    }

    private static Step of(String line, int number) {
        return Arrays.stream(Kind.values())
                .filter(kind -> line.startsWith(kind.beginning))
                .findFirst()
                .map(kind ->
                        new Step(kind, line.substring(kind.beginning.length()).strip(), number))
                .orElseThrow(() -> new IllegalArgumentException("line " + number + " is not known: " + line));
    }
}
