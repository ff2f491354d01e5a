package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Action;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;

class LookupTest {

    private final Lookup lookup =
            new Lookup(new FakeCorpus(), (text, usual) -> usual, Bots::rank, Operation.on(LocalDate.of(2026, 11, 24)));

    @Test
    void words_findEntries_theMostLikelyFirst() {
        assertThat(ids("card and school")).startsWith("card", "school");
    }

    @Test
    void aNumber_findsItsEntry() {
        assertThat(ids("3")).containsExactly("doctor");
    }

    @Test
    void halfAWordOfATitle_findsIt() {
        assertThat(ids("title of doc")).containsExactly("doctor");
    }

    @Test
    void nothing_givesTheFirstEntryOfEachTopic() {
        assertThat(ids(" ")).containsExactly("card", "school", "a_title_as_long_as_they_may_be_21");
    }

    @Test
    void whatIsNotThere_isNotFound() {
        assertThat(ids("who won the match")).isEmpty();
    }

    @Test
    void aCard_standsAlone() {
        Found found = lookup.find("card", Language.ENGLISH, 5).get(0);

        assertThat(PlainText.airy(found.card()))
                .contains("0800 111 222", "https://kit.org/card", "All about card.", "Kit, checked May 2026");
        assertThat(found.card().actions()).hasOnlyElementsOfTypes(Action.Open.class, Action.Copy.class);
        assertThat(found.withEnglish()).isEmpty();
    }

    @Test
    void anotherLanguage_canBeHadWithEnglish_sourceLast() {
        Found found = lookup.find("card", FakeCorpus.PERSIAN, 5).get(0);

        assertThat(PlainText.airy(found.card())).contains("fa full card.").doesNotContain("Brief about card.");
        assertThat(PlainText.airy(found.withEnglish().orElseThrow()))
                .contains("fa full card.", "Title of card", "Brief about card.")
                .containsPattern(
                        "Brief about card\\.\\s+Kit|Brief about card\\.\\s+The Long Name of the Kit, checked [^\n]+$");
    }

    @Test
    void aLanguageThatIsNotSpoken_isNone() {
        assertThat(lookup.language("fa")).contains(FakeCorpus.PERSIAN);
        assertThat(lookup.language("xx")).isEmpty();
        assertThat(lookup.language("what is this")).isEmpty();
    }

    private List<String> ids(String words) {
        return lookup.find(words, Language.ENGLISH, 5).stream()
                .map(found -> found.entry().id().value())
                .toList();
    }
}
