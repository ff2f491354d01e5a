package org.waymark.intents.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A message as the signs hear it: at each word, the steps that it can be. */
final class Heard {

    private final List<List<Steps>> places;
    private final BitSet anywhere = new BitSet();
    /** Many signs begin with the same step, so where it stands is looked up once. */
    private final Map<Integer, BitSet> standing = new HashMap<>();

    /** Steps that these words are, and how many words they are. */
    private record Steps(int length, BitSet numbers) {}

    Heard(int words) {
        this.places = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            places.add(new ArrayList<>(1));
        }
    }

    private Heard(List<List<Steps>> places) {
        this.places = places;
        places.forEach(place -> place.forEach(steps -> anywhere.or(steps.numbers())));
    }

    void add(int at, int length, BitSet steps) {
        if (!steps.isEmpty()) {
            places.get(at).add(new Steps(length, steps));
            anywhere.or(steps);
        }
    }

    int size() {
        return places.size();
    }

    /** Are all these steps somewhere in the message? */
    boolean hasAll(BitSet steps) {
        for (int step = steps.nextSetBit(0); step >= 0; step = steps.nextSetBit(step + 1)) {
            if (!anywhere.get(step)) {
                return false;
            }
        }
        return true;
    }

    /** The places where a step stands. */
    BitSet placesOf(int step) {
        return standing.computeIfAbsent(step, this::lookFor);
    }

    private BitSet lookFor(int step) {
        BitSet found = new BitSet();
        for (int at = 0; at < size(); at++) {
            if (length(at, step) > 0) {
                found.set(at);
            }
        }
        return found;
    }

    /** How many words from here on are this step; 0 where it does not stand here. The longest counts. */
    int length(int at, int step) {
        int longest = 0;
        for (Steps steps : places.get(at)) {
            if (steps.length() > longest && steps.numbers().get(step)) {
                longest = steps.length();
            }
        }
        return longest;
    }

    /** The same message where nothing is heard at these places. */
    Heard without(BitSet silenced) {
        List<List<Steps>> left = new ArrayList<>(places);
        silenced.stream().forEach(at -> left.set(at, List.of()));
        return new Heard(left);
    }

    /** The same message without the words that are this step. */
    Heard skipping(int step) {
        List<List<Steps>> left = new ArrayList<>();
        int at = 0;
        while (at < size()) {
            int length = length(at, step);
            if (length == 0) {
                left.add(places.get(at));
            }
            at += Math.max(1, length);
        }
        return new Heard(left);
    }
}
