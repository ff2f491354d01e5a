package org.waymark.core.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing that can be asked, and what is answered.
 *
 * @param id its permanent name
 * @param number its permanent number, for posters
 * @param topic the menu topic it stands under; {@code control} is in no menu
 * @param resources where it comes from, the most important first
 * @param link the page to read
 * @param links the page to read instead, in a nation that has a page of its own
 * @param helplines whom to call, the most useful first
 * @param nations where it is true
 * @param related what to offer afterwards
 * @param volatility how soon its facts may change
 * @param checked the date of the newest evidence for it
 * @param reviewBy when an editor must look at it again
 * @param texts its words, at least in English
 */
public record Entry(
        IntentId id,
        int number,
        String topic,
        List<Resource> resources,
        URI link,
        Map<Nation, URI> links,
        List<Helpline> helplines,
        Set<Nation> nations,
        List<IntentId> related,
        Volatility volatility,
        LocalDate checked,
        LocalDate reviewBy,
        Map<Language, EntryText> texts) {

    /** Copies the lists and insists on an English text and a resource. */
    public Entry {
        resources = List.copyOf(resources);
        links = Map.copyOf(links);
        helplines = List.copyOf(helplines);
        nations = Set.copyOf(nations);
        related = List.copyOf(related);
        texts = Map.copyOf(texts);
        if (!texts.containsKey(Language.ENGLISH)) {
            throw new IllegalArgumentException("no English text in " + id);
        }
        if (resources.isEmpty()) {
            throw new IllegalArgumentException("no resource in " + id);
        }
    }

    /**
     * The words of this entry.
     *
     * @param language wished for
     * @return in that language, or in English where there is no translation
     */
    public EntryText text(Language language) {
        return texts.getOrDefault(language, english());
    }

    /**
     * The nations in which the answer is another one.
     *
     * @return those with words or a page of their own; empty where the answer is the same everywhere
     */
    public Set<Nation> variants() {
        Set<Nation> variants = EnumSet.noneOf(Nation.class);
        variants.addAll(links.keySet());
        texts.values().forEach(text -> variants.addAll(text.nations()));
        return variants;
    }

    /**
     * This entry for people in one nation: its words, its page and who made that page, and whom they can call there.
     *
     * @param nation where they are
     * @return an entry without variants; with all helplines where none is for this nation
     */
    public Entry in(Nation nation) {
        List<Helpline> there = helplines.stream()
                .filter(helpline -> helpline.nations().contains(nation))
                .toList();
        Map<Language, EntryText> words = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().in(nation)));
        return new Entry(
                id,
                number,
                topic,
                resourcesIn(nation),
                links.getOrDefault(nation, link),
                Map.of(),
                there.isEmpty() ? helplines : there,
                nations,
                related,
                volatility,
                checked,
                reviewBy,
                words);
    }

    private List<Resource> resourcesIn(Nation nation) {
        return Optional.ofNullable(links.get(nation))
                .map(page -> resources.stream()
                        .sorted(Comparator.comparing(resource -> !resource.holds(page)))
                        .toList())
                .orElse(resources);
    }

    /**
     * Is it too long ago that an editor looked at this entry? What it says must not be sent then.
     *
     * @param today the day
     * @return true after its review date
     */
    public boolean isOverdue(LocalDate today) {
        return today.isAfter(reviewBy);
    }

    /**
     * Names the words of this entry as they are now, so that a report or an old button can be held against them.
     *
     * @param language in which language
     * @return 8 hexadecimal digits; others as soon as a word, link or number changes
     */
    public String version(Language language) {
        EntryText text = text(language);
        List<Object> words = new ArrayList<>(List.of(text.title(), text.brief(), text.full(), link));
        // Sorted: the order of an unchangeable map is another one in every run.
        words.addAll(List.of(new TreeMap<>(text.briefs()), new TreeMap<>(text.fulls()), new TreeMap<>(links)));
        helplines.forEach(helpline -> words.add(helpline.contact()));
        return Versions.of(words.toString());
    }

    private EntryText english() {
        return Objects.requireNonNull(texts.get(Language.ENGLISH));
    }
}
