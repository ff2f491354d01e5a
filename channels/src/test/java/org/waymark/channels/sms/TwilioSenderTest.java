package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.channels.sms.TwilioStub.Fault;

class TwilioSenderTest {

    private static final String UNCLEAR = "messages of which it was not clear whether Twilio took them";

    private final TwilioStub twilio = new TwilioStub();
    private final Tally tally = new Tally(() -> LocalDate.of(2026, 11, 24));
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicInteger gone = new AtomicInteger();
    private final TwilioSender sender = new TwilioSender(
            new TwilioApi(
                    twilio.settings(),
                    TwilioStub.TOKEN,
                    URI.create("https://bot.example.org/twilio/status"),
                    Duration.ofMillis(500)),
            pauses::add,
            InstantSource.system(),
            tally);

    TwilioSenderTest() throws IOException {}

    @AfterEach
    void stop() {
        sender.close();
        twilio.close();
    }

    private static Outgoing message(String to, String text) {
        return written(to, text, Instant.now());
    }

    private static Outgoing written(String to, String text, Instant since) {
        TwilioAddress ours = TwilioAddress.parse("+15005550006").orElseThrow();
        return new Outgoing(TwilioAddress.parse(to).orElseThrow(), ours, text, since);
    }

    /** Sends, and waits until all is done. */
    private void send(Outgoing... messages) {
        assertThat(sender.take(List.of(messages), gone::incrementAndGet)).isTrue();
        sender.close();
    }

    private List<String> sent() {
        return twilio.sent().stream().map(message -> message.field("Body")).toList();
    }

    @Test
    void busyTwilio_isAskedAgain_afterPausesThatGrow() {
        twilio.fail(Fault.code(429, 20429), Fault.code(400, 30001), Fault.code(400, 21611));

        send(message("+447700900123", "words"));

        assertThat(sent()).containsExactly("words");
        assertThat(twilio.posts()).isEqualTo(4);
        assertThat(pauses).hasSize(3);
        assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(3));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(12));
        assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(16), Duration.ofSeconds(48));
    }

    @Test
    void twilioThatStaysBusy_isLeftAfterThreeRetries() {
        IntStream.range(0, 10).forEach(i -> twilio.fail(Fault.code(429, 20429)));

        send(message("+447700900123", "words"));

        assertThat(twilio.posts()).isEqualTo(4);
        assertThat(tally.of("messages were dropped because Twilio was too busy"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {503, 500, 0, -1})
    void unclear_isLookedFor_andNotPostedAgainWhenItIsThere(int status) {
        twilio.fail(new Fault(status, "", true));

        send(message("+447700900123", "words"));

        assertThat(twilio.posts()).isEqualTo(1);
        assertThat(twilio.looks()).isEqualTo(1);
        assertThat(pauses).containsExactly(Duration.ofSeconds(15));
        assertThat(tally.of(UNCLEAR)).isEqualTo(1);
    }

    @Test
    void unclear_isPostedOnceMore_onlyWhenItIsNotThere() {
        twilio.fail(Fault.status(503));

        send(message("+447700900123", "words"));

        assertThat(sent()).containsExactly("words");
        assertThat(twilio.posts()).isEqualTo(2);
    }

    @Test
    void unclearTwice_isLeft() {
        twilio.fail(Fault.status(503));
        twilio.fail(new Fault(200, "{\"messages\":[],\"page_size\":50,\"uri\":\"/\",\"first_page_uri\":\"/\"}", false));
        twilio.fail(Fault.cut());

        send(message("+447700900123", "words"));

        assertThat(twilio.posts()).isEqualTo(2);
        assertThat(tally.of("messages may or may not have arrived")).isEqualTo(1);
    }

    @Test
    void lookThatFails_meansNoSecondPost() {
        twilio.fail(Fault.status(503), Fault.status(500));

        send(message("+447700900123", "words"));

        assertThat(twilio.posts()).isEqualTo(1);
        assertThat(tally.of("messages may or may not have arrived")).isEqualTo(1);
    }

    @Test
    void personWhoIsGone_isForgotten_andGetsNoMore() {
        send(message("+15005550004", "first"), message("+15005550004", "second"));

        assertThat(gone).hasValue(1);
        assertThat(twilio.posts()).isEqualTo(1);
    }

    @Test
    void messagesToOnePerson_keepTheirOrder() {
        IntStream.range(0, 50)
                .forEach(i -> sender.take(List.of(message("+447700900123", "words " + i)), gone::incrementAndGet));
        sender.close();

        assertThat(sent())
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> "words " + i).toList());
    }

    @Test
    void wrongToken_endsSending_withOneAlarm() {
        twilio.fail(Fault.code(401, 20003));

        send(message("+447700900123", "words"));

        assertThat(sender.isWorking()).isFalse();
        assertThat(sender.take(List.of(message("+447700900123", "more")), gone::incrementAndGet))
                .isFalse();
        assertThat(twilio.posts()).isEqualTo(1);
        assertThat(tally.of(TwilioError.of(20003).words())).isEqualTo(1);
    }

    @Test
    void unknownCode_isDroppedAndCounted() {
        twilio.fail(Fault.code(400, 29999));

        send(message("+447700900123", "words"));

        assertThat(twilio.posts()).isEqualTo(1);
        assertThat(tally.of("Twilio error 29999, unknown to us")).isEqualTo(1);
    }

    @Test
    void answerOfAnHourAgo_isNotSent() {
        send(written("+447700900123", "words", Instant.now().minus(Duration.ofMinutes(61))));

        assertThat(twilio.posts()).isZero();
        assertThat(tally.of("messages waited too long and were dropped")).isEqualTo(1);
    }

    @Test
    void fullQueue_takesNoMore() {
        twilio.fail(Fault.hang());
        long taken = IntStream.range(0, 300)
                .filter(i -> sender.take(List.of(message("+447700900123", "words")), gone::incrementAndGet))
                .count();

        assertThat(taken).isBetween(250L, 299L);
    }
}
