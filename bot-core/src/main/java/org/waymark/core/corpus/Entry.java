package org.waymark.core.corpus;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One thing that can be asked, and what is answered.
 *
 * @param id its permanent name
 * @param number its permanent number, for posters
 * @param topic the menu topic it stands under; {@code control} is in no menu
 * @param resources where it comes from, the most important first
 * @param link the page to read
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

    private EntryText english() {
        return Objects.requireNonNull(texts.get(Language.ENGLISH));
    }
}
