package org.waymark.core.understanding;

import java.util.List;

/**
 * Why an entry was found: the question of the corpus that is nearest to a person's. It holds words of the corpus only; which of them
 * the person used too is told by their places.
 *
 * @param number of that question among the questions of its entry, from 1
 * @param shared the places of its words that the person's question has too, from 0
 */
public record Nearest(int number, List<Integer> shared) {

    /** Copies the list. */
    public Nearest {
        shared = List.copyOf(shared);
    }
}
