package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.channels.sms.TwilioApi.Trace;
import org.waymark.channels.sms.TwilioStub.Fault;
import org.waymark.core.message.Delivery;

/** One call is one POST, whatever Twilio does; the stock SDK makes up to six of it. */
class TwilioApiTest {

    private static final URI CALLBACK = URI.create("https://bot.example.org/twilio/status");

    private final TwilioStub twilio = new TwilioStub();

    TwilioApiTest() throws IOException {}

    @AfterEach
    void stop() {
        twilio.close();
    }

    private TwilioApi api(RestSettings settings) {
        return new TwilioApi(settings, TwilioStub.TOKEN, CALLBACK, Duration.ofMillis(500));
    }

    private static Outgoing to(String wire) {
        return outgoing(wire, "+15005550006");
    }

    private static Outgoing outgoing(String to, String from) {
        return new Outgoing(
                TwilioAddress.parse(to).orElseThrow(),
                TwilioAddress.parse(from).orElseThrow(),
                "Call 0808 801 0503 & ask for \u0639 = 1+1",
                Instant.now());
    }

    @Test
    void message_goesOutWithAllThatTwilioIsToKnow() throws Exception {
        assertThat(api(twilio.settings()).send(to("+447700900123"))).isEqualTo(new Delivery.Sent());

        TwilioStub.Sent sent = twilio.next();
        assertThat(sent.field("Body")).isEqualTo("Call 0808 801 0503 & ask for \u0639 = 1+1");
        assertThat(sent.field("To")).isEqualTo("+447700900123");
        assertThat(sent.field("ValidityPeriod")).isEqualTo("3600");
        assertThat(sent.field("StatusCallback")).isEqualTo(CALLBACK.toString());
        assertThat(sent.fields()).doesNotContainKeys("ContentRetention", "AddressRetention");
    }

    @Test
    void twilioIsAskedToKeepNothing_whereTheAccountHasThat() throws Exception {
        RestSettings discarding =
                new RestSettings(TwilioStub.ACCOUNT, twilio.url(), Optional.empty(), true, true, false);
        assertThat(api(discarding).send(to("+447700900123"))).isEqualTo(new Delivery.Sent());

        TwilioStub.Sent sent = twilio.next();
        assertThat(sent.field("ContentRetention")).isEqualTo("discard");
        assertThat(sent.field("AddressRetention")).isEqualTo("obfuscate");
    }

    @Test
    void whatsApp_hasNoValidity() throws Exception {
        assertThat(api(twilio.settings()).send(outgoing("whatsapp:+447700900123", "whatsapp:+15005550006")))
                .isEqualTo(new Delivery.Sent());

        TwilioStub.Sent sent = twilio.next();
        assertThat(sent.field("To")).isEqualTo("whatsapp:+447700900123");
        assertThat(sent.fields()).doesNotContainKey("ValidityPeriod");
    }

    @TestFactory
    Stream<DynamicTest> everyFault_isOnePost() {
        Delivery later = new Delivery.Later(Duration.ZERO);
        Delivery unclear = new Delivery.Ambiguous();
        return Stream.of(
                onePost("503", Fault.status(503), unclear),
                onePost("500", Fault.status(500), unclear),
                onePost("502 with JSON", Fault.code(502, 20500), unclear),
                onePost("429", Fault.code(429, 20429), later),
                onePost("429 in HTML", Fault.status(429), later),
                onePost("cut connection", Fault.cut(), unclear),
                onePost("no answer", Fault.hang(), unclear),
                onePost("200 of somebody else", new Fault(200, "{\"hello\":1}", false), unclear),
                onePost("200 in HTML", new Fault(200, "<html>", false), unclear),
                onePost("302", Fault.status(302), unclear),
                onePost("401", Fault.code(401, 20003), new Delivery.Refused("20003")),
                onePost("401 in HTML", Fault.status(401), new Delivery.Refused("20003")),
                onePost("403 in HTML", Fault.status(403), new Delivery.Refused("403")),
                onePost("code that nobody knows", Fault.code(400, 29999), new Delivery.Refused("29999")));
    }

    private static DynamicTest onePost(String name, Fault fault, Delivery expected) {
        return DynamicTest.dynamicTest(name, () -> {
            try (TwilioStub stub = new TwilioStub()) {
                stub.fail(fault);
                TwilioApi api = new TwilioApi(stub.settings(), TwilioStub.TOKEN, CALLBACK, Duration.ofMillis(500));

                assertThat(api.send(to("+447700900123"))).isEqualTo(expected);
                assertThat(stub.posts()).isEqualTo(1);
            }
        });
    }

    @Test
    void nobodyThere_meansNotSent() {
        twilio.close();

        assertThat(api(twilio.settings()).send(to("+447700900123"))).isEqualTo(new Delivery.Later(Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"+15005550001", "+15005550004", "+15005550009"})
    void personWhoIsGone_isKnownByTheCode(String to) {
        assertThat(api(twilio.settings()).send(to(to))).isEqualTo(new Delivery.Gone());
    }

    @ParameterizedTest
    @CsvSource({"+15005550002, 21612", "+15005550003, 21408"})
    void otherRefusals_areNamed(String to, String code) {
        assertThat(api(twilio.settings()).send(to(to))).isEqualTo(new Delivery.Refused(code));
    }

    @ParameterizedTest
    @CsvSource({"+15005550001, 21212", "+15005550007, 21606"})
    void numberOfOursThatCannotSend_isNamed(String from, String code) {
        assertThat(api(twilio.settings()).send(outgoing("+447700900123", from))).isEqualTo(new Delivery.Refused(code));
    }

    @Test
    void fullQueue_meansLater() {
        assertThat(api(twilio.settings()).send(outgoing("+447700900123", "+15005550008")))
                .isEqualTo(new Delivery.Later(Duration.ZERO));
    }

    @Test
    void look_findsWhatIsThere() {
        TwilioApi api = api(twilio.settings());
        Outgoing message = to("+447700900123");

        assertThat(api.find(message)).isEqualTo(Trace.NOT_THERE);
        twilio.fail(Fault.status(503).butTaken());
        api.send(message);
        assertThat(api.find(message)).isEqualTo(Trace.THERE);
        assertThat(api.find(to("+447700900999"))).isEqualTo(Trace.NOT_THERE);
        twilio.fail(Fault.status(500));
        assertThat(api.find(message)).isEqualTo(Trace.UNKNOWN);
        twilio.fail(new Fault(200, "<html>", false));
        assertThat(api.find(message)).isEqualTo(Trace.UNKNOWN);
    }

    @Test
    void look_findsWhatIsNotKept() {
        RestSettings discarding =
                new RestSettings(TwilioStub.ACCOUNT, twilio.url(), Optional.empty(), true, true, false);
        TwilioApi api = api(discarding);
        twilio.fail(Fault.cut().butTaken());
        api.send(to("+447700900123"));

        assertThat(api.find(to("+447700900123"))).isEqualTo(Trace.THERE);
    }

    @Test
    void text_isBlanked_withOnePost() {
        assertThat(api(twilio.settings()).redact("SM1")).isEqualTo(new Delivery.Sent());
        assertThat(twilio.redacted()).containsExactly("SM1");
        assertThat(twilio.posts()).isEqualTo(1);
    }
}
