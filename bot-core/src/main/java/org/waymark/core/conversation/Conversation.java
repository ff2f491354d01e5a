package org.waymark.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.corpus.Language;

/**
 * What we remember of one person, for a day: no word they wrote, no time, no number.
 *
 * @param language in which they are answered
 * @param trail where they have been, the present place last; at most {@value #LONGEST_TRAIL}
 * @param stopped whether they sent STOP
 * @param misses questions in a row that we had no answer to
 */
public record Conversation(Language language, List<Place> trail, boolean stopped, int misses) {

    private static final int LONGEST_TRAIL = 6;

    /** Copies the trail and drops its oldest places. */
    public Conversation {
        trail = List.copyOf(trail.subList(Math.max(0, trail.size() - LONGEST_TRAIL), trail.size()));
    }

    /**
     * Somebody of whom nothing is known.
     *
     * @return a conversation in English, at no place
     */
    public static Conversation fresh() {
        return new Conversation(Language.ENGLISH, List.of(), false, 0);
    }

    /**
     * Moves on to a place.
     *
     * @param place the new one
     * @return the conversation there, with the misses forgotten
     */
    public Conversation at(Place place) {
        List<Place> longer = new ArrayList<>(trail);
        longer.add(place);
        return new Conversation(language, longer, stopped, 0);
    }

    /**
     * Changes the present place for another version of it.
     *
     * @param place in its stead
     * @return the conversation there
     */
    public Conversation replacing(Place place) {
        List<Place> changed = new ArrayList<>(trail);
        changed.set(changed.size() - 1, place);
        return new Conversation(language, changed, stopped, 0);
    }

    /**
     * Goes back to the place before.
     *
     * @return the conversation there, or at no place
     */
    public Conversation back() {
        return new Conversation(language, trail.subList(0, Math.max(0, trail.size() - 1)), stopped, 0);
    }

    /**
     * Where the person is.
     *
     * @return the place, or nothing at the beginning
     */
    public Optional<Place> place() {
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.get(trail.size() - 1));
    }

    /**
     * The list that a number refers to: the last that was shown, also when an entry was read since.
     *
     * @return its choices, or none
     */
    public List<Choice> openChoices() {
        return trail.stream()
                .filter(Place.AtList.class::isInstance)
                .map(place -> ((Place.AtList) place).choices())
                .reduce(List.of(), (older, newer) -> newer);
    }

    /**
     * Speaks another language.
     *
     * @param other which
     * @return the conversation in it
     */
    public Conversation in(Language other) {
        return new Conversation(other, trail, stopped, misses);
    }

    /**
     * STOP or START.
     *
     * @param nowStopped true for STOP
     * @return the conversation after it
     */
    public Conversation stopped(boolean nowStopped) {
        return new Conversation(language, trail, nowStopped, misses);
    }

    /**
     * Another question without an answer.
     *
     * @return the conversation after it
     */
    public Conversation missed() {
        return new Conversation(language, trail, stopped, misses + 1);
    }
}
