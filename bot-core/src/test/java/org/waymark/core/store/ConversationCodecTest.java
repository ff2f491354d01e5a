package org.waymark.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.core.conversation.Choice;
import org.waymark.core.conversation.Conversation;
import org.waymark.core.conversation.Opinion;
import org.waymark.core.conversation.Pick;
import org.waymark.core.conversation.Place;
import org.waymark.core.conversation.Why;
import org.waymark.core.corpus.Command;
import org.waymark.core.corpus.IntentId;
import org.waymark.core.corpus.Language;
import org.waymark.core.corpus.Nation;
import org.waymark.core.corpus.Phrase;
import org.waymark.core.understanding.Nearest;

class ConversationCodecTest {

    private static final IntentId CARD = new IntentId("aspen_card");
    private static final IntentId SCHOOL = new IntentId("school");

    static Stream<Conversation> conversations() {
        return Stream.concat(
                Stream.of(
                        Conversation.fresh(),
                        Conversation.fresh().stopped(true),
                        Conversation.fresh().in(new Language("ckb")).missed().missed(),
                        Conversation.fresh().in(Nation.SCOTLAND)),
                IntStream.range(0, 7).mapToObj(ConversationCodecTest::longest));
    }

    /** With as many places, and with each kind of choice. */
    static Conversation longest(int places) {
        List<Choice> every = List.of(
                new Choice.ToEntry(CARD),
                new Choice.ToTopic("money"),
                new Choice.ToLanguage(new Language("fa")),
                new Choice.ToCommand(Command.BACK),
                new Choice.ToNation(Nation.WALES, SCHOOL),
                new Choice.ToNumber(12, Optional.empty()),
                new Choice.ToNumber(7, Optional.of(new Language("ar"))),
                new Choice.ToWhy(Why.of(CARD, Language.ENGLISH, 0.9, 0.2, new Nearest(3, List.of(0, 2)), "question")),
                new Choice.ToOpinion(Opinion.WRONG, CARD));
        List<Place> kinds = List.of(
                new Place.AtList(Phrase.CALL, every, 5),
                new Place.AtEntry(CARD, 2, Choice.ToNation.any(CARD)),
                new Place.Before(SCHOOL));
        Conversation now = Conversation.fresh()
                .picking(new Pick(Set.of(CARD, SCHOOL), SCHOOL))
                .picking(new Pick(Set.of(CARD), CARD));
        for (int i = 0; i < places; i++) {
            now = now.at(kinds.get(i % kinds.size()));
        }
        return now;
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void conversation_comesBackAsItWas(Conversation conversation) {
        byte[] bytes = ConversationCodec.encode(conversation);

        assertThat(ConversationCodec.decode(bytes)).contains(conversation);
        assertThat(bytes.length).isLessThan(2000);
    }

    @Test
    void placeThatThisProgramDoesNotKnow_isLeftOut_andStopStays() {
        Conversation stopped = Conversation.fresh()
                .at(new Place.Before(SCHOOL))
                .at(new Place.AtList(Phrase.CALL, List.of(new Choice.ToCommand(Command.MENU)), 0))
                .stopped(true);
        byte[] bytes = replaced(ConversationCodec.encode(stopped), "c:MENU", "c:BOOM");

        assertThat(ConversationCodec.decode(bytes)).contains(stopped.back());
    }

    @Test
    void anotherVersion_isNothing() {
        byte[] bytes = ConversationCodec.encode(Conversation.fresh());
        bytes[0]++;

        assertThat(ConversationCodec.decode(bytes)).isEmpty();
    }

    @Test
    void damagedBytes_areNothingOrAConversation_andNeverMore() {
        byte[] whole = ConversationCodec.encode(longest(6));
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int changes = random.nextInt(4); changes > 0 && damaged.length > 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(ConversationCodec.decode(damaged)).isNotNull();
        }
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
