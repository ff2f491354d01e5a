package org.waymark.core.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.Helpline;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.corpus.Phrases;
import org.waymark.core.message.Answer;
import org.waymark.core.message.Content;
import org.waymark.core.message.Form;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.MessageKey;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.message.PersonKey;
import org.waymark.core.reply.PlainText;
import org.waymark.core.store.CaffeineRepeats;
import org.waymark.core.store.DaySpending;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.Understanding;

class ThriftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Helpline LINE =
            new Helpline("line", "The Line", "0800 111 222", "", "free", "", Set.of(Nation.values()));
    private static final Phrases PHRASES = new Phrases(
            Language.ENGLISH,
            "English",
            Arrays.stream(Phrase.values())
                    .collect(Collectors.toMap(
                            Function.identity(),
                            phrase -> phrase == Phrase.CALL ? "Call {number} ({brief})" : phrase.name())),
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(),
            LINE);

    private static final Understanding UNKNOWN = new Understanding.Unknown(0.1);
    private static final Understanding MORE = new Understanding.Commanded(Command.MORE);
    private static final Understanding URGENT =
            new Understanding.Urgent(new Danger("danger", new IntentId("danger"), "Call 999"));

    private final Thrift thrift = thrift(60);

    private static Thrift thrift(int personSegments) {
        return new Thrift(
                new DaySpending(new Budget(personSegments, 1000, BigDecimal.ONE), () -> TODAY),
                new CaffeineRepeats(() -> 0),
                language -> PHRASES);
    }

    private static InboundMessage asked(String words, Form form) {
        return new InboundMessage(new MessageKey("sms:1"), new PersonKey("p"), form, new Content.Words(words));
    }

    private static Answer said(Understanding understanding, String words) {
        return new Answer.Said(understanding, Language.ENGLISH, Language.ENGLISH, OutboundMessage.of(words));
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Said said ? PlainText.tight(said.message()) : "";
    }

    private long answersTo(
            int times, Function<Integer, String> words, Understanding taken, Function<Integer, String> reply) {
        return IntStream.range(0, times)
                .filter(i -> !text(thrift.spare(asked(words.apply(i), Form.FULL), said(taken, reply.apply(i))))
                        .isEmpty())
                .count();
    }

    @Test
    void twoMachines_fallSilentAfterFiveAnswers() {
        assertThat(answersTo(30, i -> i % 2 == 0 ? "I am driving" : "i am driving ", UNKNOWN, i -> "answer " + i))
                .isEqualTo(5);
    }

    @Test
    void more_isNoRepeat_whileThereIsMore() {
        assertThat(answersTo(9, i -> "MORE", MORE, i -> "part " + i)).isEqualTo(9);
        assertThat(answersTo(9, i -> "MORE", MORE, i -> "There is no more.")).isEqualTo(5);
    }

    @Test
    void danger_isAnsweredMoreOften_butNotForEver() {
        assertThat(answersTo(100, i -> "help me", URGENT, i -> "Call 999")).isEqualTo(20);
    }

    @Test
    void whoHasHadEnough_isToldWhomToCall_once() {
        Thrift thrift = thrift(3);
        InboundMessage question = asked("where", Form.BRIEF);
        Answer answer = said(UNKNOWN, "a".repeat(200));

        assertThat(thrift.spare(question, answer)).isEqualTo(answer);
        assertThat(text(thrift.spare(question, answer))).isEqualTo("ENOUGH_TODAY\nCall 0800 111 222 (free)");
        assertThat(thrift.spare(question, answer)).isEqualTo(new Answer.Silent());
        Answer danger = said(URGENT, "Call 999");
        assertThat(thrift.spare(asked("help me", Form.BRIEF), danger)).isEqualTo(danger);
    }

    @Test
    void whatIsNotPaidBySegment_costsNothing() {
        Thrift thrift = thrift(1);
        Answer answer = said(UNKNOWN, "a".repeat(200));

        assertThat(thrift.spare(asked("where", Form.FULL), answer)).isEqualTo(answer);
        assertThat(thrift.spare(asked("when", Form.FULL), answer)).isEqualTo(answer);
    }

    @Test
    void silence_staysSilence() {
        assertThat(thrift.spare(asked("where", Form.BRIEF), new Answer.Silent()))
                .isEqualTo(new Answer.Silent());
    }
}
