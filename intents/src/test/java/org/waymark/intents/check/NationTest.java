package org.waymark.intents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.intents.corpus.CorpusReader;

/** Entries that say something else in some nations: how they are written, read and checked. */
class NationTest {

    private static final String ALL_SECTIONS = """
            ## SMS: scotland, wales

            You have 20 days.

            ## Full: scotland

            You have 20 days there.
            """;

    @TempDir
    private Path folder;

    private SmallCorpus corpus;

    @BeforeEach
    void writeGoodCorpus() {
        corpus = SmallCorpus.in(folder)
                .change("helplines.yaml", "nations: [england]", "nations: [england, wales, scotland, northern_ireland]")
                .change(
                        "card/intent.yaml",
                        "nations: [england]",
                        "nations: [england, wales, scotland, northern_ireland]");
    }

    private SmallCorpus with(String sections) {
        return corpus.change("card/en.md", "## Questions", sections + "\n## Questions");
    }

    private Entry card() {
        return CorpusReader.read(corpus.folder()).entry(new IntentId("card")).orElseThrow();
    }

    @Test
    void sections_areTheWordsOfTheirNations() {
        assertThat(with(ALL_SECTIONS).problems()).isEmpty();
        EntryText text = card().text(Language.ENGLISH);

        assertThat(text.nations()).containsExactly(Nation.WALES, Nation.SCOTLAND);
        assertThat(text.in(Nation.SCOTLAND).brief()).isEqualTo("You have 20 days.");
        assertThat(text.in(Nation.SCOTLAND).full()).isEqualTo("You have 20 days there.");
        assertThat(text.in(Nation.WALES).brief()).isEqualTo("You have 20 days.");
        assertThat(text.in(Nation.WALES).full()).isEqualTo(text.full());
        assertThat(text.in(Nation.ENGLAND).brief()).isEqualTo(text.brief());
    }

    @Test
    void link_isThatOfTheNation() {
        corpus.change("card/intent.yaml", "helplines:", "links: {scotland: https://kit.org/scots}\nhelplines:");

        assertThat(corpus.problems()).isEmpty();
        assertThat(card().variants()).containsExactly(Nation.SCOTLAND);
        assertThat(card().in(Nation.SCOTLAND).link()).isEqualTo(URI.create("https://kit.org/scots"));
        assertThat(card().in(Nation.WALES).link()).isEqualTo(URI.create("https://kit.org/card"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "## SMS: france | card/en.md:13: \"france\" is not a nation. Use these, with commas between them: england, wales, scotland, northern_ireland.",
                "## SMS: Scotland | card/en.md:13: \"Scotland\" is not a nation. Use these, with commas between them: england, wales, scotland, northern_ireland.",
                "## SMS: | card/en.md:13: \"\" is not a nation. Use these, with commas between them: england, wales, scotland, northern_ireland.",
                "## SMS: wales, wales | card/en.md:13: There is a section \"SMS\" for wales already. Keep one of them.",
                "## Questions: wales | card/en.md:13: The section \"Questions: wales\" is not known or stands here twice. Use each of these once: SMS, Full, Questions; and for a nation, such as \"SMS: scotland\".",
                "## SMS: wales | card/en.md:13: This section is empty. Write below it, or take the heading out."
            })
    void faultyHeading_isNamedWithLineAndRemedy(String heading, String message) {
        assertThat(with(heading + "\n").problems()).contains(message);
    }

    @Test
    void sameNationInTwoSections_isNamed() {
        assertThat(with(ALL_SECTIONS + "\n## SMS: wales\n\nOther words.\n").problems())
                .contains("card/en.md:21: There is a section \"SMS\" for wales already. Keep one of them.");
    }

    @Test
    void faultyLinks_areNamed() {
        assertThat(corpus.change("card/intent.yaml", "helplines:", "links: {france: https://kit.org/x}\nhelplines:")
                        .problems())
                .containsExactly("card/intent.yaml:5: \"france\" is not possible for \"france\"."
                        + " Use one of: england, wales, scotland, northern_ireland.");
        assertThat(corpus.change("card/intent.yaml", "{france: https://kit.org/x}", "{wales: https://bad.org/x}")
                        .problems())
                .containsExactly("card/intent.yaml:5: The link https://bad.org/x is on a site that is not listed."
                        + " Use a page of an organisation in resources.yaml, or add the organisation there.");
    }

    @Test
    void variantForANationWhereTheEntryIsNotTrue_isNamed() {
        corpus.change(
                "card/intent.yaml",
                "nations: [england, wales, scotland, northern_ireland]",
                "nations: [england, scotland, northern_ireland]");

        assertThat(with(ALL_SECTIONS).problems())
                .containsExactly("card/intent.yaml:6: The entry says something for wales, but is not for it."
                        + " Add wales to \"nations\", or take out its sections and its link.");
    }

    @Test
    void variantWithoutANumberToCallThere_isNamed() {
        corpus.change(
                "helplines.yaml",
                "nations: [england, wales, scotland, northern_ireland]",
                "nations: [england, wales, northern_ireland]");

        assertThat(with(ALL_SECTIONS).problems())
                .containsExactly("card/intent.yaml:5: There is no helpline for scotland."
                        + " Add one from helplines.yaml that helps there.");
    }

    @Test
    void variant_mustFitTwoTextMessages_andTheFullTextItsLength() {
        assertThat(with(ALL_SECTIONS.replace("20 days.", "20 days. " + "Call them now. ".repeat(25)))
                        .problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("card/en.md:13: For wales, this takes 4 text messages"));
        assertThat(corpus.change("card/en.md", "20 days there.", "Call them now. ".repeat(70))
                        .problems())
                .anyMatch(problem -> problem.startsWith("card/en.md:17: This is 1058 letters long, 900 at most."));
    }

    @Test
    void commonText_mustFitWithTheQuestionWhereThePersonIs() {
        corpus.change("card/en.md", "Call somebody.\n\n## F", "Call them now. ".repeat(13) + "\n\n## F");
        assertThat(corpus.problems()).isEmpty();

        assertThat(with(ALL_SECTIONS).problems())
                .singleElement()
                .asString()
                .startsWith("card/en.md:3: This takes 3 text messages");
    }

    @Test
    void wordsOfAVariant_areCheckedLikeAllOthers() {
        assertThat(with(ALL_SECTIONS.replace("20 days.", "20 days. You will win. Call 0151 213 2411. It\u2019s sure."))
                        .problems())
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("card/en.md:15: "));
    }

    @Test
    void translation_hasTheSameSections_withTheSameFigures() {
        with(ALL_SECTIONS).translated().change("card/fa.md", "Shoma ۱۴ ruz vaght darid.", "14 ruz.");
        assertThat(corpus.problems())
                .contains(
                        "card/fa.md:3: There is no section for scotland, and the English text has one."
                                + " Give both the same sections.",
                        "card/fa.md:7: \"20\" stands in the English text and not here."
                                + " Every figure, number, date and link must be the same in all languages.");

        corpus.change(
                "card/fa.md",
                "## Questions",
                "## SMS: scotland, wales\n\n20 ruz.\n\n## Full: scotland\n\n20 ruz.\n\n## Questions");
        assertThat(corpus.problems()).isEmpty();
    }
}
