package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stub is as strict as it says. */
class TwilioStubTest {

    private static final String MESSAGES = "/2010-04-01/Accounts/" + TwilioStub.ACCOUNT + "/Messages";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TwilioStub twilio = new TwilioStub();

    TwilioStubTest() throws IOException {}

    @AfterEach
    void stop() {
        twilio.close();
    }

    private HttpResponse<String> post(String path, String token, String type, String body) throws Exception {
        String login = TwilioStub.ACCOUNT + ":" + token;
        HttpRequest request = HttpRequest.newBuilder(URI.create(twilio.url() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String code(String path, String token, String type, String body) throws Exception {
        return post(path, token, type, body).body().replaceAll("(?s).*\"code\":(\\d+).*", "$1");
    }

    @ParameterizedTest
    @CsvSource({
        "To=%2B447700900123&From=%2B15005550006, 21602",
        "To=%2B447700900123&Body=x, 21603",
        "From=%2B15005550006&Body=x, 21604",
        "To=%2B447700900123&From=%2B15005550006&Body=x&Bdoy=y, 20001",
        "To=%2B447700900123&From=%2B15005550006&Body=x&ValidityPeriod=36001, 20001",
        "To=%2B15005550004&From=%2B15005550006&Body=x, 21610",
        "To=%2B447700900123&From=%2B15005550001&Body=x, 21212"
    })
    void faultyMessages_areRefused(String body, String code) throws Exception {
        assertThat(code(MESSAGES + ".json", TwilioStub.TOKEN, "application/x-www-form-urlencoded", body))
                .isEqualTo(code);
        assertThat(twilio.sent()).isEmpty();
    }

    @Test
    void loginFormAndPath_areChecked() throws Exception {
        String form = "application/x-www-form-urlencoded";
        String body = "To=%2B447700900123&From=%2B15005550006&Body=x";

        assertThat(code(MESSAGES + ".json", "wrong", form, body)).isEqualTo("20003");
        assertThat(code(MESSAGES + ".json", TwilioStub.TOKEN, "application/json", "{}"))
                .isEqualTo("20001");
        assertThat(code("/elsewhere", TwilioStub.TOKEN, form, body)).isEqualTo("20404");
        assertThat(code(MESSAGES + "/SM1.json", TwilioStub.TOKEN, form, "Body=words"))
                .isEqualTo("20001");
        assertThat(post(MESSAGES + ".json", TwilioStub.TOKEN, form, body).statusCode())
                .isEqualTo(201);
        assertThat(twilio.posts()).isEqualTo(5);
    }
}
