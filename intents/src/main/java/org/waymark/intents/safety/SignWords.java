package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.intents.normalise.Letters;
import org.waymark.intents.normalise.Shorthand;

/**
 * The words of all signs. A step of a sign is a set of words, one of which must stand in the message; each step has a number, and
 * the same step in two signs has the same number, so that a message is compared with the words once and not with each sign.
 */
final class SignWords {

    /** Behind the beginning of a word: every word that begins so. */
    private static final String AND_SO_ON = "*";

    private static final BitSet NONE = new BitSet();

    private final Map<String, Integer> steps = new HashMap<>();
    private final Map<String, BitSet> words = new HashMap<>();
    private final Map<String, BitSet> beginnings = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final Spelling spelling = new Spelling();

    private final Set<String> ordinary;

    SignWords(Collection<String> ordinary) {
        this.ordinary = Set.copyOf(ordinary);
    }

    /** Several words that stand for one in a step: {@code home_office}. */
    private record Phrase(List<String> words, int step) {}

    /** The number of a step. */
    int step(String written) {
        Integer known = steps.get(written);
        if (known != null) {
            return known;
        }
        int step = steps.size();
        steps.put(written, step);
        for (String word : written.split("\\|", -1)) {
            learn(word, step);
        }
        return step;
    }

    private void learn(String written, int step) {
        if (written.endsWith(AND_SO_ON)) {
            String beginning = Letters.folded(written.substring(0, written.length() - 1));
            beginnings.computeIfAbsent(beginning, none -> new BitSet()).set(step);
            return;
        }
        List<String> parts =
                Arrays.stream(written.split("_", -1)).map(SignWords::writtenOut).toList();
        if (parts.size() > 1) {
            parts.forEach(this::learn);
            phrases.computeIfAbsent(parts.get(0), none -> new ArrayList<>()).add(new Phrase(parts, step));
        } else {
            learn(parts.get(0)).set(step);
        }
    }

    private BitSet learn(String word) {
        return words.computeIfAbsent(word, unknown -> {
            spelling.learn(unknown);
            return new BitSet();
        });
    }

    private BitSet steps(String word) {
        return words.getOrDefault(word, NONE);
    }

    /** The word in full, without an apostrophe and with one letter for those that people mix up: signs and messages are compared in this form. */
    static String writtenOut(String word) {
        return Letters.folded(Shorthand.expand(word).replace("'", ""));
    }

    /** What these words of a message mean to the signs. */
    Heard hear(List<String> message) {
        Map<String, Set<String>> known = new HashMap<>();
        List<Set<String>> readings = message.stream()
                .map(word -> known.computeIfAbsent(word, this::readings))
                .toList();
        Heard heard = new Heard(message.size());
        for (int at = 0; at < message.size(); at++) {
            for (String word : readings.get(at)) {
                heard.add(at, 1, steps(word));
                for (Phrase phrase : phrases.getOrDefault(word, List.of())) {
                    if (stands(phrase, readings, at)) {
                        heard.add(at, phrase.words().size(), bitSet(phrase.step()));
                    }
                }
            }
            addBeginnings(message.get(at), at, heard);
        }
        return heard;
    }

    private Set<String> readings(String word) {
        if (words.containsKey(word)) {
            return Set.of(word);
        }
        return ordinary.contains(word) ? Set.of() : spelling.near(word);
    }

    private static boolean stands(Phrase phrase, List<Set<String>> readings, int at) {
        if (at + phrase.words().size() > readings.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!readings.get(at + i).contains(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void addBeginnings(String word, int at, Heard heard) {
        for (int length = 1; length <= word.length(); length++) {
            BitSet steps = beginnings.get(word.substring(0, length));
            if (steps != null) {
                heard.add(at, 1, steps);
            }
        }
    }

    private static BitSet bitSet(int bit) {
        BitSet bits = new BitSet();
        bits.set(bit);
        return bits;
    }
}
