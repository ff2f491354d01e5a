package org.waymark.core.corpus;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that can be asked and answered. It does not change while the program runs. */
public interface Corpus {

    /**
     * One entry.
     *
     * @param id its name
     * @return the entry, or nothing when it is not in this corpus (an old button, say)
     */
    Optional<Entry> entry(IntentId id);

    /**
     * All entries.
     *
     * @return in the order of their numbers
     */
    List<Entry> entries();

    /**
     * The topics of the menu.
     *
     * @return in menu order
     */
    List<String> topics();

    /**
     * The entries under a topic.
     *
     * @param topic one of {@link #topics()}
     * @return in the order of their numbers; empty for an unknown topic
     */
    default List<Entry> entriesOf(String topic) {
        return entries().stream().filter(entry -> entry.topic().equals(topic)).toList();
    }

    /**
     * The questions by which an entry is known.
     *
     * @param id which entry
     * @param language their language
     * @return in the order of the corpus; empty where there are none
     */
    default List<String> questions(IntentId id, Language language) {
        return List.of();
    }

    /**
     * The languages in which the bot speaks.
     *
     * @return English at least
     */
    Set<Language> languages();

    /**
     * What the bot itself says.
     *
     * @param language wished for
     * @return in that language, or in English where the bot does not speak it
     */
    Phrases phrases(Language language);
}
