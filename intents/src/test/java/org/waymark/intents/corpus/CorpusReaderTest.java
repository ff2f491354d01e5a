package org.waymark.intents.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.intents.check.SmallCorpus;

/** What cannot be read is said with file, line and remedy; nothing is used half. */
class CorpusReaderTest {

    @TempDir
    private Path folder;

    private SmallCorpus corpus;

    @BeforeEach
    void writeGoodCorpus() {
        corpus = SmallCorpus.in(folder);
    }

    @Test
    void goodCorpus_isRead() {
        TextCorpus read = CorpusReader.read(corpus.translated().folder());

        Entry card = read.entry(new IntentId("card")).orElseThrow();
        assertThat(card.text(Language.ENGLISH).full()).isEqualTo("You have 14 days.\n\nCall somebody.");
        assertThat(card.text(new Language("fa")).title()).isEqualTo("Kart");
        assertThat(card.helplines()).extracting("contact").containsExactly("0800 111 2222");
        assertThat(read.languages()).containsExactly(Language.ENGLISH, new Language("fa"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "card/intent.yaml | number: 1      | number: one     | card/intent.yaml:1: \"one\" is not a number. Write digits only.",
                "card/intent.yaml | topic: money   | topic: sports   | card/intent.yaml:2: \"sports\" is not in topics.yaml. Use one of: money.",
                "card/intent.yaml | resources: [kit] | resources: [bag] | card/intent.yaml:3: There is no resource \"bag\". Use a name from resources.yaml, or add it there.",
                "card/intent.yaml | resources: [kit] | resources: []  | card/intent.yaml:3: There is no resource. Name the toolkit or organisation that this comes from.",
                "card/intent.yaml | link: https    | lnk: https      | card/intent.yaml:1: \"link\" is missing or empty. Write \"link: ...\".",
                "card/intent.yaml | org/card       | org/my card     | card/intent.yaml:4: \"https://kit.org/my card\" is not a web address. Copy it again from the browser, without spaces.",
                "card/intent.yaml | helplines: [line] | helplines: [lime] | card/intent.yaml:5: There is no helpline \"lime\". Use a name from helplines.yaml, or add it there with its source.",
                "card/intent.yaml | nations: [england] | nations: [france] | card/intent.yaml:6: \"france\" is not possible for \"nations\". Use one of: england, wales, scotland, northern_ireland.",
                "card/intent.yaml | related: []    | related: [boat] | card/intent.yaml:7: There is no intent \"boat\". Take it out of \"related\", or make its folder.",
                "card/intent.yaml | related: []    | related: none   | card/intent.yaml:7: \"related\" is not a list. Write \"related: [first, second]\".",
                "card/intent.yaml | volatility: low | volatility: none | card/intent.yaml:8: \"none\" is not possible for \"volatility\". Use one of: high, medium, low.",
                "card/intent.yaml | checked: 2026-05-10 | checked: 10 May | card/intent.yaml:9: \"10 May\" is not a date. Write it as year-month-day, such as 2026-11-24.",
                "card/intent.yaml | volatility: low | volatility: [low | card/intent.yaml:9: This line cannot be read. Check its spaces, colons and quotation marks.",
                "card/en.md       | # The card     | The card        | card/en.md:1: The title is missing. Begin the file with \"# \" and a title of a few words.",
                "card/en.md       | ## SMS         | ## Sms          | card/en.md:3: The section \"Sms\" is not known or stands here twice. Use each of these once: SMS, Full, Questions; and for a nation, such as \"SMS: scotland\".",
                "card/en.md       | - question 3   | question 3      | card/en.md:17: This line is not a question. Begin each question with \"- \".",
                "helplines.yaml   | number:        | nummer:         | helplines.yaml:3: \"nummer\" is not known here. Use one of: brief, checked, cost, email, hours, languages, name, nations, number, source, text.",
                "helplines.yaml   | source: a page | source:         | helplines.yaml:6: \"source\" is missing or empty. Write \"source: ...\".",
                "resources.yaml   | https://kit.org | kit.org        | resources.yaml:5: \"kit.org\" has no host. Write the whole address, beginning with https://.",
                "phrases/en.yaml  | trouble:       | truble:         | phrases/en.yaml:4: \"trouble\" is missing or empty. Write \"trouble: ...\".",
                "urgent/en.yaml   | intent: card   | intent: boat    | urgent/en.yaml:2: There is no intent \"boat\". Write the name of an intent folder here.",
                "urgent/en.yaml   | signs: [hurting me] | signs: [hurting & ...] | urgent/en.yaml:4: \"hurting & ...\" has a part without a word. Write a word on both sides of \"&\".",
                "urgent/en.yaml   | signs: [hurting me] | signs: [<boat> me] | urgent/en.yaml:4: There is no group \"boat\" above \"<boat> me\". Add it to \"groups\" at the top of the file, or correct its name.",
            })
    void fault_isNamedWithLineAndRemedy(String file, String from, String to, String message) {
        assertThat(corpus.change(file, from, to).problems()).contains(message);
    }

    @Test
    void missingFiles_areNamed() {
        corpus.delete("card/intent.yaml").delete("bank/en.md").delete("phrases/en.yaml");

        assertThat(corpus.problems())
                .contains(
                        "card/intent.yaml:1: This file is missing. Make it, or give the folder its right name.",
                        "bank/en.md:1: The English text is missing. Make the file en.md in this folder.",
                        "phrases/en.yaml:1: This file is missing. The bot cannot speak without it.");
    }

    @Test
    void folderWithAnImpossibleName_isNamed() {
        corpus.write("My Card/en.md", "# x");

        assertThat(corpus.problems())
                .contains("My Card/intent.yaml:1: \"My Card\" is not a name for an intent."
                        + " Use lower case letters, digits and _ only.");
    }

    @Test
    void fileWithoutALanguage_isNamed() {
        corpus.write("card/farsi.md", "# x");

        assertThat(corpus.problems())
                .contains("card/farsi.md:1: \"farsi\" is not a language code."
                        + " Name the file after its language, such as en or ckb.");
    }

    @Test
    void usingAFaultyCorpus_isOneClearLine() {
        corpus.change("card/intent.yaml", "number: 1", "number: one");

        assertThatThrownBy(() -> CorpusReader.read(corpus.folder()))
                .isInstanceOf(UnreadableCorpusException.class)
                .hasMessage(
                        "The corpus cannot be used: card/intent.yaml:1: \"one\" is not a number. Write digits only.");
    }

    @Test
    void whatIsNoCorpus_isOneClearLine() {
        assertThatThrownBy(() -> CorpusFolder.at(folder.resolve("nowhere")))
                .hasMessageMatching("There is no corpus folder .*nowhere\\. Check the path after --corpus\\.");
        assertThatThrownBy(() -> CorpusFolder.at(folder.resolve("card")))
                .hasMessageContaining("is not a corpus: it has no topics.yaml");
    }

    @Test
    void fileThatIsNotUtf8_isOneClearLine() {
        corpus.write("card/en.md", new byte[] {'#', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(corpus::folder).hasMessage("card/en.md is not UTF-8 text. Save it as UTF-8 in your editor.");
    }

    @Test
    void hugeFile_isOneClearLine() {
        corpus.write("card/en.md", "x".repeat(1_000_001));

        assertThatThrownBy(corpus::folder).hasMessageContaining("card/en.md is larger than 1 MB");
    }

    @Test
    void yamlBomb_isRefused() {
        corpus.write("topics.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");

        assertThat(corpus.problems()).anyMatch(problem -> problem.startsWith("topics.yaml:"));
    }
}
