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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.waymark.channels.web.WebServer;

/** Twilio's side of the webhooks: the real web server, called by a real HTTP client that signs as Twilio does and reads TwiML. */
final class TwilioCaller implements AutoCloseable {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    static final String PUBLIC = "https://bot.example.org";
    static final String PERSON = "+447700900123";
    static final String OURS = "+447700900456";

    private static final AtomicInteger MESSAGES = new AtomicInteger();

    private final HttpClient http = HttpClient.newHttpClient();
    private final SmsChannel channel;
    private final WebServer server;

    TwilioCaller(SmsChannel channel) {
        this.channel = channel;
        server =
                WebServer.start("127.0.0.1", 0, channel.webhooks(), new WebServer.Probes(channel::healthy, () -> true));
    }

    static SmsSettings settings() {
        return new SmsSettings(List.of(TOKEN), URI.create(PUBLIC), List.of("+44"), Optional.empty());
    }

    static SmsSettings settings(RestSettings rest) {
        return new SmsSettings(List.of(TOKEN), URI.create(PUBLIC), List.of("+44"), Optional.of(rest));
    }

    /** The fields of a new message. */
    Map<String, String> message(String words) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("MessageSid", "SM" + MESSAGES.incrementAndGet());
        fields.put("From", PERSON);
        fields.put("To", OURS);
        fields.put("Body", words);
        fields.put("NumMedia", "0");
        return fields;
    }

    HttpResponse<String> signed(Map<String, String> fields) throws Exception {
        return signed("/twilio/sms", fields);
    }

    HttpResponse<String> signed(String path, Map<String, String> fields) throws Exception {
        return post(path, form(fields), signature(TOKEN, path, form(fields)));
    }

    static String signature(String token, String path, String body) {
        return Base64.getEncoder().encodeToString(new TwilioSignature(token).sign(PUBLIC + path, FormBody.parse(body)));
    }

    HttpResponse<String> post(String path, String body, String... signatures) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        for (String signature : signatures) {
            request.header("X-Twilio-Signature", signature);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The words of the response, all messages together. */
    static String words(HttpResponse<String> response) throws Exception {
        return String.join("\n", texts(response));
    }

    /** The messages in the response. */
    static List<String> texts(HttpResponse<String> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/xml"));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getNodeName()).isEqualTo("Response");
        NodeList messages = document.getElementsByTagName("Body");
        return IntStream.range(0, messages.getLength())
                .mapToObj(i -> messages.item(i).getTextContent())
                .toList();
    }

    @Override
    public void close() {
        server.close();
        channel.close();
    }
}
