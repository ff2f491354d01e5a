package org.waymark.channels.sms;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.channels.checkup.Finding;

/** Looks whether text messages would arrive: as Twilio would, by a signed request to the public address. */
public final class SmsCheckup {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;

    /** Twilio has answered a message with an OptOutType itself, so we answer nothing to it. */
    private static final Map<String, String> HARMLESS =
            Map.of("MessageSid", "SM00000000000000000000000000000000", "OptOutType", "HELP", "Body", "doctor");

    private final SmsSettings settings;
    private final TwilioRequests requests;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * Ready to look.
     *
     * @param settings tokens and addresses
     */
    public SmsCheckup(SmsSettings settings) {
        this.settings = settings;
        this.requests = new TwilioRequests(settings);
    }

    /**
     * Looks.
     *
     * @return what was found, in reading order
     */
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        findings.add(encrypted());
        URI address = requests.address(SmsWebhook.PATH);
        settings.authTokens().forEach(token -> findings.add(roundTrip(address, token)));
        findings.add(stranger(address));
        settings.rest()
                .ifPresent(rest -> findings.addAll(new TwilioApi(
                                rest, settings.authTokens().get(0), requests.address(StatusWebhook.PATH), PATIENCE)
                        .checkNumber(rest, address)));
        findings.add(Finding.look("In the Twilio console, look that \"A message comes in\" and the fallback both call "
                + address + " by POST, so that a short fault loses no message."));
        findings.add(
                Finding.look("In the Twilio console, look at Advanced Opt-Out. On: Twilio answers STOP, START and HELP"
                        + " itself, and we keep silent. Off: the bot answers them."));
        findings.add(Finding.look("In the Twilio console, let Geo Permissions allow only the countries of "
                + String.join(", ", settings.prefixes()) + "."));
        return findings;
    }

    private Finding encrypted() {
        return "https".equals(settings.publicUrl().getScheme())
                ? Finding.good("The public address is encrypted (https).")
                : Finding.bad(
                        "WAYMARK_PUBLIC_URL is not encrypted. Put a web server with a certificate in front, and write"
                                + " https.");
    }

    private Finding roundTrip(URI address, String token) {
        FormBody form = FormBody.parse(encoded());
        String signature =
                Base64.getEncoder().encodeToString(new TwilioSignature(token).sign(address.toString(), form));
        try {
            HttpResponse<String> answer = post(address, signature);
            if (answer.statusCode() == OK && answer.body().contains("<Response")) {
                return Finding.good("A signed request goes to " + address + " and comes back answered.");
            }
            return Finding.bad(
                    answer.statusCode() == FORBIDDEN
                            ? "A signed request to " + address
                                    + " is refused. The server that runs has another TWILIO_AUTH_TOKEN"
                                    + " or another WAYMARK_PUBLIC_URL: the address must be letter for letter what Twilio calls."
                            : "A signed request to " + address + " is answered with status " + answer.statusCode()
                                    + ". A proxy in between redirects or changes it: it must pass the path on as it is.");
        } catch (IOException unreached) {
            return Finding.bad("Nobody answers at " + address
                    + ". Start ./waymark serve, and see that the address leads to" + " this machine.");
        }
    }

    private Finding stranger(URI address) {
        try {
            return post(address, "bm90IHNpZ25lZCBieSBUd2lsaW8=").statusCode() == FORBIDDEN
                    ? Finding.good("A request that Twilio did not sign is refused.")
                    : Finding.bad("A request that Twilio did not sign is not refused at " + address
                            + ": something else answers there.");
        } catch (IOException unreached) {
            return Finding.look("Whether strangers are refused cannot be seen: nobody answers.");
        }
    }

    private HttpResponse<String> post(URI address, String signature) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(encoded()))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted");
        }
    }

    private static String encoded() {
        return HARMLESS.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }
}
