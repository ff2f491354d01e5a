package org.waymark.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;

/**
 * What we remember of one person, for a day: no word they wrote, no time, no number.
 *
 * @param language in which they are answered
 * @param trail where they have been, the present place last; at most {@value #LONGEST_TRAIL}
 * @param stopped whether they sent STOP
 * @param misses questions in a row that we had no answer to
 * @param picks what they chose when a question could be about several entries; at most {@value #MOST_PICKS}
 * @param nation where they said they are, or nothing where they were not asked
 */
public record Conversation(
        Language language, List<Place> trail, boolean stopped, int misses, List<Pick> picks, Optional<Nation> nation) {

    private static final int LONGEST_TRAIL = 6;
    private static final int MOST_PICKS = 6;

    /** Copies the lists and drops what is oldest in them. */
    public Conversation {
        trail = last(LONGEST_TRAIL, trail);
        picks = last(MOST_PICKS, picks);
    }

    private static <T> List<T> last(int size, List<T> list) {
        return List.copyOf(list.subList(Math.max(0, list.size() - size), list.size()));
    }

    /**
     * Somebody of whom nothing is known.
     *
     * @return a conversation in English, at no place
     */
    public static Conversation fresh() {
        return new Conversation(Language.ENGLISH, List.of(), false, 0, List.of(), Optional.empty());
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
        return new Conversation(language, longer, stopped, 0, picks, nation);
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
        return new Conversation(language, changed, stopped, 0, picks, nation);
    }

    /**
     * Goes back to the place before.
     *
     * @return the conversation there, or at no place
     */
    public Conversation back() {
        return new Conversation(language, trail.subList(0, Math.max(0, trail.size() - 1)), stopped, 0, picks, nation);
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
     * Is an entry being read?
     *
     * @param intent which
     * @return true when it is the present place
     */
    public boolean isReading(IntentId intent) {
        return place().filter(place -> place instanceof Place.AtEntry reading
                        && reading.intent().equals(intent))
                .isPresent();
    }

    /**
     * The place that a number refers to: the last where something could be picked, also when an entry was read since.
     *
     * @return the place, or nothing where there was none
     */
    public Optional<Place> openPlace() {
        return trail.stream().filter(place -> !place.choices().isEmpty()).reduce((older, newer) -> newer);
    }

    /**
     * What a number can pick.
     *
     * @return the choices of the open place, or none
     */
    public List<Choice> openChoices() {
        return openPlace().map(Place::choices).orElse(List.of());
    }

    /**
     * Said where they are.
     *
     * @param there in which nation
     * @return the conversation that remembers it, and asks no more
     */
    public Conversation in(Nation there) {
        List<Place> answered = trail.stream()
                .map(place -> place instanceof Place.AtEntry reading ? reading.answered() : place)
                .toList();
        return new Conversation(language, answered, stopped, misses, picks, Optional.of(there));
    }

    /**
     * Speaks another language.
     *
     * @param other which
     * @return the conversation in it
     */
    public Conversation in(Language other) {
        return new Conversation(other, trail, stopped, misses, picks, nation);
    }

    /**
     * STOP or START.
     *
     * @param nowStopped true for STOP
     * @return the conversation after it
     */
    public Conversation stopped(boolean nowStopped) {
        return new Conversation(language, trail, nowStopped, misses, picks, nation);
    }

    /**
     * Another question without an answer.
     *
     * @return the conversation after it
     */
    public Conversation missed() {
        return new Conversation(language, trail, stopped, misses + 1, picks, nation);
    }

    /**
     * Chose an entry from those that a question could be about.
     *
     * @param pick what was offered and chosen
     * @return the conversation that remembers it
     */
    public Conversation picking(Pick pick) {
        List<Pick> longer = new ArrayList<>(picks);
        longer.add(pick);
        return new Conversation(language, trail, stopped, misses, longer, nation);
    }

    /**
     * What they chose the last time that they had this choice.
     *
     * @param offered the entries, in any order
     * @return the entry, or nothing when they never had this choice
     */
    public Optional<IntentId> pickFrom(Set<IntentId> offered) {
        return picks.stream()
                .filter(pick -> pick.offered().equals(offered))
                .map(Pick::picked)
                .reduce((older, newer) -> newer);
    }
}
