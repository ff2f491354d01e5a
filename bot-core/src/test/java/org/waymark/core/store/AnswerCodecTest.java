package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.message.Answer;
import org.waymark.core.message.OutboundMessage;
import org.waymark.core.understanding.Candidate;
import org.waymark.core.understanding.Danger;
import org.waymark.core.understanding.Understanding;

class AnswerCodecTest {

    private static final IntentId SCHOOL = new IntentId("school");
    private static final List<Candidate> CANDIDATES =
            List.of(new Candidate(SCHOOL, 0.25), new Candidate(new IntentId("doctor"), 0.5));

    static Stream<Understanding> understandings() {
        return Stream.of(
                new Understanding.Urgent(new Danger("harm", SCHOOL, "Call 999 now.")),
                new Understanding.Commanded(Command.STOP),
                new Understanding.Picked(SCHOOL),
                new Understanding.Stepped(),
                new Understanding.Answered(SCHOOL, 0.75),
                new Understanding.Undecided(CANDIDATES),
                new Understanding.Several(CANDIDATES),
                new Understanding.Unknown(0.125),
                new Understanding.Unreadable());
    }

    @ParameterizedTest
    @MethodSource("understandings")
    void everyKind_comesBackAsItWas(Understanding understanding) {
        Answer said =
                new Answer.Said(understanding, new Language("ckb"), Language.ENGLISH, OutboundMessage.of("words"));

        assertThat(AnswerCodec.decode(AnswerCodec.encode(said))).contains(said);
    }

    @Test
    void silence_comesBackAsSilence() {
        assertThat(AnswerCodec.decode(AnswerCodec.encode(new Answer.Silent()))).contains(new Answer.Silent());
    }

    @Test
    void anotherVersion_isNothing() {
        byte[] bytes = AnswerCodec.encode(new Answer.Silent());
        bytes[0]++;

        assertThat(AnswerCodec.decode(bytes)).isEmpty();
    }
}
