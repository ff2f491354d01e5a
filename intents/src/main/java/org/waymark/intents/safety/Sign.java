package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A sign of danger: words in order, {@code a & b}: parts in any order with at most {@value #WIDEST_SPREAD} words from the first to
 * the last. {@code word*} stands for every word that begins so, {@code a|b} for one of two, {@code a_b} for two words as one of
 * them, and {@code ...} for up to {@value #WIDEST_GAP} words between.
 */
final class Sign {

    static final int WIDEST_GAP = 3;
    static final int WIDEST_SPREAD = 10;

    private static final String GAP = "...";
    private static final int ANY_WORDS = -1;

    private final List<List<Integer>> parts = new ArrayList<>();
    private final BitSet needed = new BitSet();

    /** Where a sign stands: the place of its first word and the place behind its last. */
    record Span(int from, int to) {

        private Span with(Span other) {
            return new Span(Math.min(from, other.from), Math.max(to, other.to));
        }

        private boolean isNarrow() {
            return to - from <= WIDEST_SPREAD;
        }
    }

    Sign(String written, SignWords words) {
        for (String part : written.strip().split("\\s+&\\s+", -1)) {
            List<Integer> steps = new ArrayList<>();
            for (String step : part.strip().split("\\s+", -1)) {
                steps.add(step.equals(GAP) ? ANY_WORDS : words.step(step));
            }
            while (!steps.isEmpty() && steps.get(0) == ANY_WORDS) {
                steps.remove(0);
            }
            steps.stream().filter(step -> step != ANY_WORDS).forEach(needed::set);
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("a sign without a word: " + written);
            }
            parts.add(steps);
        }
    }

    /** Where it stands first; nothing where it does not. */
    Optional<Span> in(Heard heard) {
        List<Span> all = all(heard);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** Is it the whole message? */
    boolean isAllOf(Heard heard) {
        return heard.size() > 0 && heard.hasAll(needed) && end(heard, 0, parts.get(0), 0) == heard.size();
    }

    /** Everywhere it stands. */
    List<Span> all(Heard heard) {
        if (!heard.hasAll(needed)) {
            return List.of();
        }
        List<Span> found = spans(heard, parts.get(0));
        for (List<Integer> part : parts.subList(1, parts.size())) {
            List<Span> others = spans(heard, part);
            found = found.stream()
                    .flatMap(one -> others.stream().map(one::with))
                    .filter(Span::isNarrow)
                    .toList();
        }
        return found;
    }

    private static List<Span> spans(Heard heard, List<Integer> part) {
        List<Span> spans = new ArrayList<>();
        BitSet starts = heard.placesOf(part.get(0));
        for (int from = starts.nextSetBit(0); from >= 0; from = starts.nextSetBit(from + 1)) {
            int end = end(heard, from, part, 0);
            if (end >= 0) {
                spans.add(new Span(from, end));
            }
        }
        return spans;
    }

    /** The place behind the steps from here on, looked for at a place; -1 where they are not there. */
    private static int end(Heard heard, int at, List<Integer> part, int next) {
        if (next == part.size()) {
            return at;
        }
        if (part.get(next) == ANY_WORDS) {
            return endBehindGap(heard, at, part, next + 1);
        }
        int length = at < heard.size() ? heard.length(at, part.get(next)) : 0;
        return length > 0 ? end(heard, at + length, part, next + 1) : -1;
    }

    private static int endBehindGap(Heard heard, int at, List<Integer> part, int next) {
        for (int gap = 0; gap <= WIDEST_GAP && at + gap <= heard.size(); gap++) {
            int end = end(heard, at + gap, part, next);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
