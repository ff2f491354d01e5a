package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vendor's own vectors, and some that two versions of its library agreed on. */
class TwilioSignatureTest {

    private static final TwilioSignature VENDOR = new TwilioSignature("12345");
    private static final String ADDRESS = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final FormBody CALL = FormBody.parse(
            "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234" + "&From=%2B14158675309&To=%2B18005551212");
    private static final String RIGHT = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private static final TwilioSignature OURS = new TwilioSignature("0123456789abcdef0123456789abcdef");

    private static FormBody message(String body, String extra) {
        return FormBody.parse("MessageSid=SM00000000000000000000000000000001&From=%2B447700900123&To=%2B447700900456"
                + "&Body=" + URLEncoder.encode(body, StandardCharsets.UTF_8) + "&NumMedia=0&NumSegments=1" + extra);
    }

    @ParameterizedTest
    @CsvSource({
        "https://mycompany.com/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com:1234/myapp.php?foo=1&bar=2, RSOYDt4T1cUTdK1PDd93/VVr8B8=",
        "https://mycompany.com/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "https://mycompany.com:443/myapp.php?foo=1&bar=2, kvajT1Ptam85bY51eRf/AJRuM3w=",
        "http://mycompany.com/myapp.php?foo=1&bar=2, 0ZXoZLH/DfblKGATFgpif+LLRf4=",
        "http://mycompany.com:1234/myapp.php?foo=1&bar=2, Zmvh+3yNM1Phv2jhDCwEM3q5ebU=",
        "https://mycompany.com/myapp.php, 1xaxFBvyzXYvWplzNOSs28HWO94=",
        "https://mycompany.com/myapp.php?foo=1&bar=2&type=thiswontbeusedinthesignaturegeneratorandsoshouldbeignored,"
                + " hYkNsTBttoNGkyCS0p+wWmQoRTg=",
        "https://mycompany.com/myapp.php?foo=hello%20world&bar=test%2Bvalue, er2tvAP1Wx+iuTTE2BPgvEaN1cs="
    })
    void vendorVectors_areAccepted(String address, String signature) {
        assertThat(VENDOR.signs(List.of(signature), address, CALL)).isTrue();
    }

    @Test
    void requestWithoutFields_isAccepted() {
        assertThat(VENDOR.signs(List.of("zYQTYrRWXE7LtzbG4PfP7/bkkGo="), ADDRESS, FormBody.parse("")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://bot.example.org/sms, 7+E9Ohj42SWa65KEulmbSPb1tS0=",
        "https://bot.example.org:443/sms, uJdU/cKdoHAkuWvT11Shp9rUY1s=",
        "https://bot.example.org/sms?k=a%3Ab%20c, sraxMJOf4PeYmMeuetyE9LD+HnY="
    })
    void messages_areAccepted(String address, String signature) {
        assertThat(OURS.signs(List.of(signature), address, message("NASS support?", "")))
                .isTrue();
    }

    @Test
    void arabicEmptyAndExtraFields_areAccepted() {
        String address = "https://bot.example.org/sms";
        assertThat(OURS.signs(List.of("ZIaeOkkyVdiZQke4U87E4G3jlY4="), address, message("أين أنام الليلة", "")))
                .isTrue();
        assertThat(OURS.signs(List.of("kN0/BOdTwqD83415gpGKchTOvJ8="), address, message("", "")))
                .isTrue();
        assertThat(OURS.signs(
                        List.of("/LFCpgg2BYlWg0ZJO9iE6Q+zGYI="), address, message("NASS support?", "&OptOutType=STOP")))
                .isTrue();
    }

    /** Here twilio-java refuses a genuine signature (its issue 601). */
    @Test
    void portTogetherWithEncodedQuery_isAccepted() {
        FormBody form = message("NASS support?", "");
        String withPort = "https://bot.example.org:443/sms?k=a%3Ab%20c";
        String signed = java.util.Base64.getEncoder().encodeToString(OURS.sign(withPort, form));

        assertThat(OURS.signs(List.of(signed), withPort, form)).isTrue();
        assertThat(OURS.signs(List.of(signed), "https://bot.example.org/sms?k=a%3Ab%20c", form))
                .isTrue();
    }

    @Test
    void wrongMissingDoubledAndForeign_areRefused() {
        assertThat(VENDOR.signs(List.of("NOT" + RIGHT), ADDRESS, CALL)).isFalse();
        assertThat(VENDOR.signs(List.of(""), ADDRESS, CALL)).isFalse();
        assertThat(VENDOR.signs(List.of(), ADDRESS, CALL)).isFalse();
        assertThat(VENDOR.signs(List.of(RIGHT, RIGHT), ADDRESS, CALL)).isFalse();
        assertThat(VENDOR.signs(List.of(RIGHT), ADDRESS + "3", CALL)).isFalse();
        assertThat(new TwilioSignature("12346").signs(List.of(RIGHT), ADDRESS, CALL))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Digits=1234, Digits=1235", "Digits=1234, Digits=1234&Extra=1", "Digits=1234, Digits=%201234"})
    void oneChangedByte_isRefused(String from, String to) {
        FormBody changed = FormBody.parse(
                "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212"
                        .replace(from, to));

        assertThat(VENDOR.signs(List.of(RIGHT), ADDRESS, changed)).isFalse();
    }
}
