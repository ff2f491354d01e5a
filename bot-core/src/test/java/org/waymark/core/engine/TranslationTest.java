package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.EntryText;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Standing;
import org.waymark.core.message.Form;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.reply.Operation;
import org.waymark.core.reply.PlainText;
import org.waymark.core.reply.Reply;
import org.waymark.core.reply.ReplyWriter;

/** How an entry is said in a language that needs UCS-2, and what is said about who has checked it. */
class TranslationTest {

    private static final Operation OPEN = Operation.on(LocalDate.of(2026, 11, 24));
    private static final String LONG_LINK = "https://www.kit.org/" + "a-long-way-down/".repeat(20);

    private final FakeCorpus corpus = new FakeCorpus();

    @Test
    void brief_hasNumberShortLinkAndWords() {
        OutboundMessage sent = write(school(Standing.REVIEWED, "https://www.kit.org/school/"), OPEN, Form.BRIEF);
        assertThat(PlainText.tight(sent)).startsWith("0800111222\nkit.org/school\nfa brief school.");
        assertThat(PlainText.tight(sent)).endsWith("fa REPLY_MORE").doesNotContain("UNREVIEWED", "checked");
        assertThat(sent.links()).containsExactly("https://www.kit.org/school/");
    }

    @Test
    void briefWithALongLink_namesTheSite() {
        OutboundMessage sent = write(school(Standing.UNREVIEWED, LONG_LINK), OPEN, Form.BRIEF);
        assertThat(PlainText.tight(sent)).contains("\nkit.org\n").contains("fa UNREVIEWED_BRIEF");
        assertThat(sent.links()).containsExactly(LONG_LINK);
    }

    @Test
    void firstPart_hasPageSourceAndDate() {
        Entry entry = school(Standing.UNREVIEWED, LONG_LINK);
        OutboundMessage part = new ReplyWriter(corpus, OPEN)
                .write(new Reply.NextPart(entry, Optional.empty(), 0), FakeCorpus.PERSIAN, Form.BRIEF);
        assertThat(PlainText.tight(part)).startsWith("fa full school.").contains("a-long-way-down", "Kit, checked");
    }

    @Test
    void unreadTranslation_isMarked() {
        assertThat(said(Standing.UNREVIEWED, Form.BRIEF)).contains("fa UNREVIEWED_BRIEF");
        assertThat(said(Standing.BEHIND, Form.BRIEF)).contains("fa UNREVIEWED_BRIEF");
        assertThat(said(Standing.UNREVIEWED, Form.FULL)).contains("fa full school.", "\nfa UNREVIEWED");
        assertThat(said(Standing.REVIEWED, Form.FULL)).doesNotContain("UNREVIEWED");
    }

    @Test
    void unreadTranslationThatIsOff_givesTheEnglishMarkedAsEnglish() {
        Operation careful = OPEN.onlyReviewedIn(Set.of(FakeCorpus.PERSIAN));
        Entry entry = school(Standing.UNREVIEWED, "https://kit.org/school");
        assertThat(PlainText.tight(write(entry, careful, Form.FULL)))
                .contains("fa:school", "fa IN_ENGLISH", "All about school.")
                .doesNotContain("fa full", "UNREVIEWED");
        assertThat(PlainText.tight(write(entry, careful, Form.BRIEF)))
                .isEqualTo(
                        "0800111222\nkit.org/school\nfa:school\nfa IN_ENGLISH\nOnly in England, Wales\nfa REPLY_MORE");
        assertThat(new ReplyWriter(corpus, careful)
                        .parts(entry, Optional.empty(), FakeCorpus.PERSIAN)
                        .get(0))
                .startsWith("All about school.");
        assertThat(PlainText.tight(write(school(Standing.REVIEWED, "https://kit.org/school"), careful, Form.FULL)))
                .contains("fa full school.");
    }

    @Test
    void entryWithoutTranslation_givesTheEnglishMarkedAsEnglish() {
        assertThat(PlainText.tight(write(corpus.entry(new IntentId("hospital")).orElseThrow(), OPEN, Form.FULL)))
                .contains("Title of hospital", "fa IN_ENGLISH", "Full for all.");
    }

    @Test
    void numbersBesideWordsThatRunFromRightToLeft_stayInOrder() {
        assertThat(PlainText.tight(OutboundMessage.of("116 123 مجاناً"))).isEqualTo("116\u00A0123 مجاناً");
        assertThat(PlainText.tight(OutboundMessage.of("Call 116 123"))).isEqualTo("Call 116 123");
    }

    @Test
    void version_changesWithTheWords() {
        EntryText text = new EntryText("Title", "Brief.", "Full.");
        assertThat(text.version())
                .matches("[0-9a-f]{8}")
                .isEqualTo(new EntryText("Title", "Brief.", "Full.").version());
        assertThat(new EntryText("Title", "Brief.", "Other.").version()).isNotEqualTo(text.version());
        assertThat(text.standing(Standing.BEHIND).version()).isEqualTo(text.version());
    }

    private String said(Standing standing, Form form) {
        return PlainText.tight(write(school(standing, "https://kit.org/school"), OPEN, form));
    }

    private OutboundMessage write(Entry entry, Operation operation, Form form) {
        return new ReplyWriter(corpus, operation)
                .write(new Reply.Card(entry, Optional.empty()), FakeCorpus.PERSIAN, form);
    }

    private Entry school(Standing standing, String link) {
        Entry school = corpus.entry(new IntentId("school")).orElseThrow();
        Map<Language, EntryText> texts = new HashMap<>(school.texts());
        texts.computeIfPresent(FakeCorpus.PERSIAN, (language, text) -> text.standing(standing));
        return new Entry(
                school.id(),
                school.number(),
                school.topic(),
                school.resources(),
                URI.create(link),
                school.links(),
                school.helplines(),
                school.nations(),
                school.related(),
                school.volatility(),
                school.checked(),
                school.reviewBy(),
                texts);
    }
}
