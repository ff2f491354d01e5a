package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.waymark.channels.ChannelContract;
import org.waymark.channels.TestBot;
import org.waymark.channels.web.WebServer;
import org.waymark.core.message.Answer;
import org.waymark.core.message.InboundMessage;
import org.waymark.core.message.Inbox;
import org.waymark.core.message.PersonKey;

/** The real channel behind the real web server, called by a real HTTP client that signs as Twilio does. */
class SmsChannelTest extends ChannelContract {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String PUBLIC = "https://bot.example.org";

    private final HttpClient http = HttpClient.newHttpClient();
    private final CountingInbox inbox = new CountingInbox(TestBot.fresh());
    private WebServer server;
    private int messages;

    @BeforeEach
    void start() {
        SmsChannel channel = new SmsChannel(new SmsSettings(TOKEN, URI.create(PUBLIC)), TestBot.PERSONS, inbox);
        server = WebServer.start("127.0.0.1", 0, List.of(channel), new WebServer.Probes(channel::healthy, () -> true));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Override
    protected String says(String words) throws Exception {
        return words(signed(message(words)));
    }

    @Override
    protected String sendsAPicture() throws Exception {
        Map<String, String> fields = message("");
        fields.put("NumMedia", "1");
        return words(signed(fields));
    }

    private Map<String, String> message(String words) {
        messages++;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", "SM" + messages);
        fields.put("From", "+447700900123");
        fields.put("To", "+447700900456");
        fields.put("Body", words);
        fields.put("NumMedia", "0");
        return fields;
    }

    private HttpResponse<String> signed(Map<String, String> fields) throws Exception {
        String body = form(fields);
        byte[] signature = new TwilioSignature(TOKEN).sign(PUBLIC + "/twilio/sms", FormBody.parse(body));
        return post("/twilio/sms", body, Base64.getEncoder().encodeToString(signature));
    }

    private HttpResponse<String> post(String path, String body, String... signatures) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (String signature : signatures) {
            request.header("X-Twilio-Signature", signature);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String words(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("Response");
        return document.getDocumentElement().getTextContent();
    }

    @Test
    void wrongMissingAndForeignSignature_areRefused_andTouchNothing() throws Exception {
        String body = form(message("my card is broken"));
        byte[] foreign = new TwilioSignature("another token").sign(PUBLIC + "/twilio/sms", FormBody.parse(body));

        assertThat(post("/twilio/sms", body).statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", body, "wrong").statusCode()).isEqualTo(403);
        assertThat(post("/twilio/sms", body, Base64.getEncoder().encodeToString(foreign))
                        .statusCode())
                .isEqualTo(403);
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void queryOfTheWebhook_isSignedToo() throws Exception {
        String body = form(message("my card is broken"));
        byte[] signature = new TwilioSignature(TOKEN).sign(PUBLIC + "/twilio/sms?k=a%3Ab%20c", FormBody.parse(body));
        String header = Base64.getEncoder().encodeToString(signature);

        assertThat(post("/twilio/sms?k=a%3Ab%20c", body, header).statusCode()).isEqualTo(200);
        assertThat(post("/twilio/sms?k=other", body, header).statusCode()).isEqualTo(403);
    }

    @Test
    void retryOfTheSameMessage_getsTheSameBytes() throws Exception {
        says("card and appeal");
        Map<String, String> fields = message("1");

        HttpResponse<String> first = signed(fields);
        HttpResponse<String> again = signed(fields);

        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void whatTwilioHasAnsweredItself_isLeftAlone() throws Exception {
        Map<String, String> fields = message("STOP");
        fields.put("OptOutType", "STOP");

        assertThat(words(signed(fields))).isEmpty();
        assertThat(inbox.received).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"62442", "GOV.UK", "", "+44", "whatever"})
    void shortCodesAndNames_areNeverAnswered(String from) throws Exception {
        Map<String, String> fields = message("my card is broken");
        fields.put("From", from);

        assertThat(words(signed(fields))).isEmpty();
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void hugeBody_isRefusedBeforeItIsRead() throws Exception {
        HttpResponse<String> response = post("/twilio/sms", "Body=" + "x".repeat(100_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(inbox.received).hasValue(0);
    }

    @Test
    void invalidUtf8_isNoTrouble() throws Exception {
        Map<String, String> fields = message("x");
        String body = form(fields).replace("Body=x", "Body=card%FF%FE%ZZ");
        byte[] signature = new TwilioSignature(TOKEN).sign(PUBLIC + "/twilio/sms", FormBody.parse(body));

        assertThat(words(post("/twilio/sms", body, Base64.getEncoder().encodeToString(signature))))
                .contains("0808 801 0503");
    }

    @Test
    void health_isTold() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/health"))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .isEqualTo("healthy\n");
    }

    /** Counts what reaches the bot. */
    private static final class CountingInbox implements Inbox {

        private final Inbox bot;
        private final AtomicInteger received = new AtomicInteger();

        CountingInbox(Inbox bot) {
            this.bot = bot;
        }

        @Override
        public Answer receive(InboundMessage message) {
            received.incrementAndGet();
            return bot.receive(message);
        }

        @Override
        public void forget(PersonKey person) {
            bot.forget(person);
        }
    }
}
