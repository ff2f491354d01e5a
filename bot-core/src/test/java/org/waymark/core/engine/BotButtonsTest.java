package org.waymark.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.conversation.Opinion;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Action;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.store.CaffeineConversations;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Matcher;
import org.waymark.core.understanding.Nearest;

/** What buttons below an entry do. */
class BotButtonsTest {

    private static final Matcher WITH_EVIDENCE = new Matcher() {
        @Override
        public List<Candidate> rank(String question, Language language) {
            return Bots.rank(question, language);
        }

        @Override
        public Optional<Nearest> nearest(String question, Language language, IntentId intent) {
            return Optional.of(new Nearest(2, List.of(1)));
        }
    };

    private final Person person =
            Person.onTelegram(Bots.with(WITH_EVIDENCE, new CaffeineConversations(Ticker.systemTicker())));

    @BeforeEach
    void noReports() {
        Bots.REPORTS.clear();
    }

    @Test
    void why_showsTheNearestQuestion_andTheWordsThatAreTheSame() {
        person.says("my card is lost");

        person.taps(token("WHY_BUTTON")).hears("WHY \"broken card\" (card) 90 90");
    }

    @Test
    void why_holdsNoWordOfThePerson() {
        person.says("my card is lost");

        assertThat(token("WHY_BUTTON")).doesNotContain("lost", "my");
    }

    @Test
    void why_ofAnEntryThatChangedSince_isSaidSo() {
        person.says("my card is lost");
        String old = token("WHY_BUTTON").replaceAll("[0-9a-f]+$", "0");

        person.taps(old).hears("WHY_CHANGED");
    }

    @Test
    void why_isNotOffered_whereNobodyAsked() {
        person.says("menu").taps("e:card");

        assertThat(labels()).doesNotContain("WHY_BUTTON").contains("WRONG_BUTTON");
    }

    @Test
    void theLanguage_canBeChangedBelowEveryEntry() {
        person.says("my card is lost").taps(token("LANGUAGE_BUTTON")).hears("LANGUAGES");
    }

    @Test
    void wrong_isNoted_withTheWeekAndNothingAboutThePerson() {
        person.says("my card is lost").taps(token("WRONG_BUTTON"));

        assertThat(person.answer()).isEqualTo(new Answer.Noted("REPORTED"));
        assertThat(Bots.REPORTS).singleElement().satisfies(report -> {
            assertThat(report.opinion()).isEqualTo(Opinion.WRONG);
            assertThat(report.intent()).isEqualTo(new IntentId("card"));
            assertThat(report.week()).isEqualTo(LocalDate.of(2026, 11, 23));
            assertThat(report.version()).matches("[0-9a-f]{8}");
        });
    }

    @Test
    void thumbs_areThanked() {
        assertThat(person.taps("o:USEFUL:card").answer()).isEqualTo(new Answer.Noted("NOTED"));
    }

    @Test
    void anOpinionOnAnEntryThatIsGone_isNotNoted() {
        person.taps("o:WRONG:gone_entry");

        assertThat(Bots.REPORTS).isEmpty();
    }

    @Test
    void numberFromALink_givesTheEntry_inItsLanguage() {
        person.taps("p:1:fa").hears("fa full card.");
    }

    @Test
    void numberFromALink_inALanguageThatIsNotSpoken_givesTheEntry() {
        person.taps("p:1:xx").hears("All about card.");
    }

    @Test
    void aForgedButton_isAnOldButton() {
        for (String forged :
                List.of("p:", "p:x", "p:99999999999", "p:1:?", "w:card", "w:card:en:1:1:1:zz:0", "o:LOVE:card")) {
            person.taps(forged).hears("OLD_BUTTON");
        }
    }

    @Test
    void correction_isAnsweredOnlyWhenItLeadsElsewhere() {
        person.says("my card is lost");

        assertThat(person.sends(new Content.Correction("my card is broken")).answer())
                .isInstanceOf(Answer.Silent.class);
        person.sends(new Content.Correction("my school is closed")).hears("All about school.");
        assertThat(person.sends(new Content.Correction("who won")).answer()).isInstanceOf(Answer.Silent.class);
    }

    @Test
    void correction_isLookedAtForDanger() {
        person.sends(new Content.Correction("he is hurting me")).hears("Call 999 now.");
    }

    @Test
    void clipping_fitsTheClipboard_numberAndLinkFirst() {
        person.says("my card is lost");

        String clipping = person.message().actions().stream()
                .filter(Action.Copy.class::isInstance)
                .map(action -> ((Action.Copy) action).text())
                .findFirst()
                .orElseThrow();
        assertThat(clipping)
                .startsWith("Call 0800 111 222 (free)\nhttps://kit.org/card\nBrief about card.")
                .hasSizeLessThanOrEqualTo(256);
    }

    private List<String> labels() {
        return person.message().actions().stream().map(Action::label).toList();
    }

    private String token(String label) {
        return person.message().actions().stream()
                .filter(action -> action.label().equals(label))
                .map(action -> ((Action.Press) action).token())
                .findFirst()
                .orElseThrow();
    }
}
