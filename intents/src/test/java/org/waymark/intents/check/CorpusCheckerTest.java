package org.waymark.intents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Standing;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.EntryFile;
import org.waymark.intents.corpus.TextCorpus;

/** Each rule is broken once, and the message is read as an editor would read it. */
class CorpusCheckerTest {

    private static final String SAME_EVERYWHERE =
            "Every figure, number, date and link must be the same in all languages.";

    @TempDir
    private Path folder;

    private SmallCorpus corpus;

    @BeforeEach
    void writeGoodCorpus() {
        corpus = SmallCorpus.in(folder);
    }

    @Test
    void goodCorpus_hasNoProblems() {
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.translated().problems()).isEmpty();
    }

    @Test
    void link_mustBeHttps() {
        assertThat(corpus.change("card/intent.yaml", "https://kit.org/card", "http://kit.org/card")
                        .problems())
                .containsExactly("card/intent.yaml:4: The link http://kit.org/card does not begin with https://."
                        + " Write the whole address as the browser shows it.");
    }

    @Test
    void link_mustBeOnAListedSite() {
        assertThat(corpus.change("card/intent.yaml", "https://kit.org/card", "https://kit.org.evil.com/card")
                        .problems())
                .containsExactly("card/intent.yaml:4: The link https://kit.org.evil.com/card is on a site that is not"
                        + " listed. Use a page of an organisation in resources.yaml, or add the organisation there.");
    }

    @Test
    void linkInAText_isCheckedToo() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## Q", "See https://bad.org/x.\n\n## Q")
                        .problems())
                .containsExactly("card/en.md:11: The link https://bad.org/x is on a site that is not listed."
                        + " Use a page of an organisation in resources.yaml, or add the organisation there.");
    }

    @Test
    void number_mustBeAListedHelpline() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## F", "Call 0151 213 2411.\n\n## F")
                        .problems())
                .containsExactly("card/en.md:5: \"0151 213 2411\" is not a listed helpline. Check the number, then add"
                        + " it to helplines.yaml with its source, or take it out.");
        assertThat(corpus.change("card/en.md", "Call 0151 213 2411.", "Call 112.")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("card/en.md:5: \"112\" is not a listed helpline.");
    }

    @Test
    void registry_remembersNamesAndNumbersForEver() {
        assertThat(corpus.change("card/intent.yaml", "number: 1", "number: 4").problems())
                .containsExactly("card/intent.yaml:1: The number is 4, but registry.tsv gave it 1."
                        + " Write 1: posters carry it.");
        corpus.change("card/intent.yaml", "number: 4", "number: 1");
        assertThat(corpus.change("registry.tsv", "2\tbank", "2\tbonk").problems())
                .containsExactly("bank/intent.yaml:1: \"bank\" is not in registry.tsv."
                        + " If it is new, add it there at the end with the next free number."
                        + " If it had another name, give it that name back.");
        assertThat(corpus.change("registry.tsv", "2\tbonk", "2\tbank\n2\tfresh\n4\tcard\n5 tea")
                        .problems())
                .containsExactly(
                        "registry.tsv:3: The number 2 or the name \"fresh\" was given before."
                                + " Take the next free number and a new name: neither is ever used again.",
                        "registry.tsv:4: The number 4 or the name \"card\" was given before."
                                + " Take the next free number and a new name: neither is ever used again.",
                        "registry.tsv:5: This line cannot be read. Write a number, a tab and the name of an intent.");
        assertThat(corpus.delete("registry.tsv").problems())
                .containsExactly(
                        "registry.tsv:1: This file is missing."
                                + " Make it with a line for each entry: its number, a tab, its name. Never change a line later.");
    }

    @Test
    void wordForANationOrARemark_isNoCommandWord() {
        assertThat(corpus.change("phrases/en.yaml", "scotland: [scotland]", "scotland: [help]")
                        .problems())
                .singleElement()
                .asString()
                .endsWith(
                        ": \"help\" is a command word: a person who sends it gets the command. Use other words here.");
    }

    @Test
    void emailAddress_mustBeListed() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## F", "Write to me@kit.org.\n\n## F")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("card/en.md:5: \"me@kit.org\" is not a listed helpline.");
    }

    @Test
    void entry_needsAHelpline() {
        assertThat(corpus.change("card/intent.yaml", "helplines: [line]", "helplines: []")
                        .problems())
                .containsExactly("card/intent.yaml:5: There is no helpline. Name at least one from helplines.yaml:"
                        + " a link is no use to a person without data.");
    }

    @Test
    void firstMessage_mustFitTwoSegments() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## F", "Call them now. ".repeat(20) + "\n\n## F")
                        .problems())
                .containsExactly("card/en.md:3: This takes 3 text messages (402 letters in GSM-7), 2 at most."
                        + " Use fewer words; number, link, source and the line about nations are counted too.");
    }

    @Test
    void wordsToSomebodyInDanger_mustFitOneSegment() {
        assertThat(corpus.change("urgent/en.yaml", "2222 now.", "2222 now." + " Now.".repeat(30))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("urgent/en.yaml:3: This takes 2 text messages (180 letters in GSM-7), 1 at most.");
    }

    @Test
    void fullText_mustBeShort() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## Q", "Call them now. ".repeat(70) + "\n\n## Q")
                        .problems())
                .containsExactly("card/en.md:7: This is 1068 letters long, 900 at most. Take out 168 letters.");
    }

    @Test
    void title_mustBeShort() {
        assertThat(corpus.change("card/en.md", "# The card", "# The card " + "x".repeat(40))
                        .problems())
                .containsExactly("card/en.md:1: This is 49 letters long, 40 at most. Take out 9 letters.");
    }

    @Test
    void curlyQuote_isFound_withAPlainOne() {
        assertThat(corpus.change("card/en.md", "You have 14 days. Call", "You’ve 14 days. Call")
                        .problems())
                .containsExactly("card/en.md:5: The letter ’ makes a text message cost more than twice as much."
                        + " Write it in plain letters: '.");
    }

    @Test
    void translation_mustHaveTheSameFigures() {
        corpus.translated().change("card/fa.md", "## Full\n\nShoma ۱۴", "## Full\n\nShoma ۱۵");

        assertThat(corpus.problems())
                .containsExactly(
                        "card/fa.md:7: \"14\" stands in the English text and not here. " + SAME_EVERYWHERE,
                        "card/fa.md:7: \"15\" stands here and not in the English text. " + SAME_EVERYWHERE);
    }

    @Test
    void translatedTextMessage_mayLeaveFiguresOut_butHasNoneOfItsOwn() {
        corpus.translated().change("card/fa.md", "## SMS\n\nShoma ۱۴ ruz", "## SMS\n\nShoma ruz");
        assertThat(corpus.problems()).isEmpty();

        corpus.change("card/fa.md", "## SMS\n\nShoma ruz", "## SMS\n\nShoma ۱۵ ruz");
        assertThat(corpus.problems())
                .containsExactly("card/fa.md:3: \"15\" stands here and not in the English text. " + SAME_EVERYWHERE);
    }

    @Test
    void translationOfAnOlderEnglish_isDue_andIsNoFault() {
        CorpusChecker checker = new CorpusChecker(LocalDate.of(2026, 11, 24));
        corpus.translated();
        TextCorpus read = CorpusReader.read(corpus.folder());
        EntryFile file = checker.behind(read).get(0);
        assertThat(file.name()).isEqualTo("card/fa.md");

        String version = read.entryOf(file).text(Language.ENGLISH).version();
        corpus.change(
                "card/fa.md", "# Kart", "---\ntranslated_from: " + version + "\nreviewed_by: Ziba\n---\n\n# Kart");
        TextCorpus now = CorpusReader.read(corpus.folder());
        assertThat(checker.behind(now)).isEmpty();
        assertThat(now.entryOf(file).text(file.language()).standing()).isEqualTo(Standing.REVIEWED);
        assertThat(now.entryOf(file).text(file.language()).title()).isEqualTo("Kart");

        corpus.change("card/fa.md", "reviewed_by: Ziba", "reviewed_by:");
        assertThat(CorpusReader.read(corpus.folder())
                        .entryOf(file)
                        .text(file.language())
                        .standing())
                .isEqualTo(Standing.UNREVIEWED);

        corpus.change("card/fa.md", "reviewed_by:", "reviewed: by");
        assertThat(corpus.problems())
                .containsExactly(
                        "card/fa.md:3: \"reviewed\" is not known here." + " Use translated_from and reviewed_by only.");
    }

    @Test
    void question_mustNotStandInTwoIntents() {
        assertThat(corpus.change("card/en.md", "question 7 about card", "Question 7, about bank?")
                        .problems())
                .containsExactly("card/en.md:21: The question \"Question 7, about bank?\" stands in bank/en.md:21 too."
                        + " Keep it where it belongs best.");
    }

    @Test
    void questions_mustBeEnough() {
        assertThat(corpus.change("card/en.md", "- question 20 about card\n", "").problems())
                .containsExactly("card/en.md:13: There are 19 questions, 20 at least."
                        + " Add questions as people would text them.");
    }

    @Test
    void title_mustNotBeACommandWord() {
        assertThat(corpus.change("card/en.md", "# The card", "# Start!").problems())
                .containsExactly("card/en.md:1: \"Start!\" is a command word: a person who sends it gets the command."
                        + " Use other words here.");
    }

    @Test
    void topic_mustNotBeACommandWord() {
        assertThat(corpus.change("phrases/en.yaml", "money: Money", "money: Help")
                        .problems())
                .singleElement()
                .asString()
                .contains("\"Help\" is a command word");
    }

    /** Where the words for BACK stand: below all phrases, however many there are. */
    private String lineOfBack() {
        return "phrases/en.yaml:" + corpus.folder().lineOf("phrases/en.yaml", "  back: [back");
    }

    @Test
    void commandWord_mustMeanOneThing() {
        assertThat(corpus.change("phrases/en.yaml", "back: [back]", "back: [back, more]")
                        .problems())
                .containsExactly(lineOfBack() + ": \"more\" means something else already."
                        + " Choose another word for this command.");
    }

    @Test
    void commandWord_mustNotBeTwilios() {
        assertThat(corpus.change("phrases/en.yaml", "back: [back]", "back: [back, cancel]")
                        .problems())
                .containsExactly(lineOfBack() + ": \"cancel\" means something else already (Twilio takes it for"
                        + " itself). Choose another word for this command.");
    }

    @Test
    void phrase_mustHaveItsPlaces() {
        assertThat(corpus.change("phrases/en.yaml", "Call {number} ({brief})", "Call {nummer} ({brief})")
                        .problems())
                .containsExactly("phrases/en.yaml:4: \"call\" has the places [brief, nummer] in curly brackets."
                        + " It needs exactly these: [brief, number].");
    }

    @Test
    void checkedDate_mustNotBeInTheFuture() {
        assertThat(corpus.change("card/intent.yaml", "checked: 2026-05-10", "checked: 2026-12-01")
                        .problems())
                .containsExactly("card/intent.yaml:9: The date 2026-12-01 is in the future."
                        + " Write the date of the newest page that was read for this entry.");
    }

    @Test
    void reviewDate_mustBeAfterTheCheckedDate() {
        assertThat(corpus.change("card/intent.yaml", "review_by: 2027", "review_by: 2025")
                        .problems())
                .containsExactly("card/intent.yaml:10: The review date 2025-05-10 is not after the date when it was"
                        + " checked. Write the day when an editor must look at this entry again.");
    }

    @Test
    void reviewDate_mustComeAsSoonAsTheFactsMayChange() {
        assertThat(corpus.change("card/intent.yaml", "volatility: low", "volatility: high")
                        .problems())
                .containsExactly("card/intent.yaml:10: The review date 2027-05-10 is too late for \"volatility: high\"."
                        + " Write 2027-02-24 at the latest.");
    }

    @Test
    void entryPastItsReviewDate_isDue_andNoFault() {
        corpus.change("card/intent.yaml", "review_by: 2027-05-10", "review_by: 2026-11-01");

        assertThat(corpus.problems()).isEmpty();
        assertThat(new CorpusChecker(LocalDate.of(2026, 11, 24)).due(CorpusReader.read(corpus.folder())))
                .extracting(Entry::id)
                .hasToString("[card]");
    }

    @Test
    void firstLine_mustNotExpose() {
        assertThat(corpus.change("helplines.yaml", "brief: free, 24h", "brief: asylum line")
                        .problems())
                .contains("card/en.md:3: The first line that is sent says \"asylum\": \"Call 0800 111 2222 (asylum"
                        + " line)\". Somebody else may see it. Use a neutral word, in the text or in the helpline's"
                        + " \"brief\".");
    }

    @Test
    void nothing_mustReadAsAdvice() {
        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## F", "You will win.\n\n## F")
                        .problems())
                .containsExactly("card/en.md:5: \"You will win\" reads as advice or a promise."
                        + " Say what people can ask for, and who can tell them more.");
    }

    @Test
    void sentence_mustHoldOneIdea() {
        String sentence = "Call the line or go to the desk and ask for the form, and then wait for a day or two,"
                + " and call them again if you must.";

        assertThat(corpus.change("card/en.md", "Call somebody.\n\n## Q", sentence + "\n\n## Q")
                        .problems())
                .containsExactly("card/en.md:11: This sentence has 28 words, 22 at most: \"" + sentence
                        + "\" Make two of it: one idea a sentence.");
    }

    @Test
    void text_mustBeReadAtTheAgeOfTen() {
        corpus.change(
                "card/en.md",
                "Call somebody.\n\n## Q",
                "Accommodation applications necessitate\nappropriate documentation.\n\n## Q");

        assertThat(corpus.problems())
                .singleElement()
                .asString()
                .startsWith("card/en.md:11: This text is read at the age of ")
                .contains(
                        "it should be about 10.",
                        "Its hardest sentence is \"Accommodation applications necessitate appropriate documentation.\"",
                        "Its longest words: documentation, applications, necessitate, appropriate.")
                .endsWith("Use shorter words and shorter sentences.");
    }

    @Test
    void namesDoNotMakeATextHard() {
        assertThat(corpus.change(
                                "card/en.md",
                                "Call somebody.\n\n## F",
                                "Call the University of Sanctuary or Universal Credit in Northern Ireland.\n\n## F")
                        .problems())
                .isEmpty();
    }

    @Test
    void advice_isFoundInManyForms() {
        corpus.change(
                "wording/en.yaml",
                "[you will win]",
                "[you will ... win, say that you are|were, '% of people|appeals']");

        for (String words : List.of("You will surely win.", "Say that you were hurt.", "63% of appeals are won.")) {
            corpus.change("card/en.md", "You have 14 days.\n\nCall", "You have 14 days. " + words + "\n\nCall");
            assertThat(corpus.problems()).singleElement().asString().contains("card/en.md:9", "reads as advice");
            corpus.change("card/en.md", " " + words, "");
        }
    }

    @Test
    void whoAsksForAdvice_isSentToALawyer() {
        corpus.copy("card", "find_lawyer").copy("bank", "will_i_win_or_what_should_i_say");

        assertThat(corpus.problems())
                .contains("will_i_win_or_what_should_i_say/intent.yaml:4: This entry does not lead to a lawyer."
                        + " Use the link of find_lawyer or of legal_aid_cost.");
        corpus.change("will_i_win_or_what_should_i_say/intent.yaml", "kit.org/bank", "kit.org/card");
        assertThat(corpus.problems()).noneMatch(problem -> problem.contains("does not lead to a lawyer"));
    }

    @Test
    void outdatedStatement_isRefused_withReasonAndDate() {
        corpus.write("outdated.yaml", """
                - says: [in 28 days]
                  unless: [42 days]
                  reason: since 9 March 2026 it is 42 days.
                  instead: Write 42 days.
                  source: A page
                  checked: 2026-03-12
                  refused: [Leave in 28 days.]
                  fine: []
                """).change("card/en.md", "Call somebody.\n\n## F", "Leave in 28 days.\n\n## F");

        assertThat(corpus.problems())
                .containsExactly("card/en.md:5: \"in 28 days\" is out of date: since 9 March 2026 it is 42 days."
                        + " (A page, 2026-03-12) Write 42 days.");
        corpus.change("card/en.md", "Leave in 28 days.", "Some say in 28 days. It is 42 days.");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void outdatedStatement_mayBeAskedFor() {
        corpus.write("outdated.yaml", """
                - says: [in 28 days]
                  unless: []
                  reason: a.
                  instead: b.
                  source: c
                  checked: 2026-03-12
                  refused: [in 28 days]
                  fine: []
                """).change("card/en.md", "question 7 about card", "must i leave in 28 days");

        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void deadNumber_isRefusedAsAHelplineToo() {
        corpus.write("outdated.yaml", """
                - says: [08001112222]
                  unless: []
                  reason: it is dead.
                  instead: Take it out.
                  source: a page
                  checked: 2026-03-12
                  refused: ["0800 111 2222"]
                  fine: []
                """);

        assertThat(corpus.problems())
                .contains("helplines.yaml:3: \"0800 111 2222\" is out of date: it is dead. (a page, 2026-03-12) Take it"
                        + " out.");
    }

    @Test
    void whatIsStillToBeWritten_isNotShipped() {
        assertThat(corpus.change("card/en.md", "# The card", "# TO WRITE: a title")
                        .problems())
                .containsExactly("card/en.md:1: This line is still to be written. Put your own words here.");
    }
}
