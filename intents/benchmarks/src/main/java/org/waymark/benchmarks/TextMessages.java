package org.waymark.benchmarks;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waymark.intents.match.Example;

/**
 * Sends questions to a running program as Twilio would: signed (Twilio, "Webhooks security"), each from another number of the range
 * that Ofcom keeps for plays.
 */
final class TextMessages {

    private static final String PATH = "/twilio/sms";
    private static final String ALGORITHM = "HmacSHA1";
    private static final int NUMBERS = 1000;

    private final Served served;

    TextMessages(Served served) {
        this.served = served;
    }

    /** Sends one after the other; each must be answered. */
    Latencies send(List<Example> questions) throws IOException, InterruptedException {
        long[] nanos = new long[questions.size()];
        for (int i = 0; i < nanos.length; i++) {
            HttpRequest request = request(i, questions.get(i).text());
            long start = System.nanoTime();
            HttpResponse<String> response = served.send(request);
            nanos[i] = System.nanoTime() - start;
            if (response.statusCode() != 200 || !response.body().contains("<Message")) {
                throw new IllegalStateException("text message " + i + " got " + response.statusCode());
            }
        }
        return new Latencies(nanos);
    }

    private HttpRequest request(int i, String question) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "MessageSid", "SM" + i,
                "From", "+447700900" + String.format("%03d", i % NUMBERS),
                "Body", question));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(served.address().resolve(PATH))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(fields))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Twilio signs the fields in the order of their names. */
    private static String signature(Map<String, String> fields) {
        StringBuilder signed = new StringBuilder(Served.PUBLIC_URL + PATH);
        fields.forEach((name, value) -> signed.append(name).append(value));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Served.TOKEN.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }
}
