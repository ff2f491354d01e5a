package org.waymark.channels.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.channels.TestBot;
import org.waymark.channels.checkup.Finding;
import org.waymark.channels.web.WebServer;

/** What {@code ./waymark doctor} says about text messages, each fault once. */
class SmsCheckupTest {

    private static final String OTHER = "ffffffffffffffffffffffffffffffff";

    @Test
    void aServerThatRuns_isFoundGood() throws Exception {
        assertThat(served(TwilioCaller.TOKEN, TwilioCaller.TOKEN))
                .contains("GOOD comes back answered", "GOOD A request that Twilio did not sign is refused");
    }

    @Test
    void anotherToken_isNamed() throws Exception {
        assertThat(served(TwilioCaller.TOKEN, OTHER)).contains("BAD another TWILIO_AUTH_TOKEN");
    }

    @Test
    void nobodyThere_isNamed() throws Exception {
        int free;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(words(looked(free, TwilioCaller.TOKEN, Optional.empty()))).contains("BAD Nobody answers");
    }

    @Test
    void aProxyThatRedirects_isNamed() throws Exception {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "https://bot.example.org/");
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        proxy.start();
        try {
            assertThat(words(looked(proxy.getAddress().getPort(), TwilioCaller.TOKEN, Optional.empty())))
                    .contains("BAD status 301", "BAD something else answers there");
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void anAddressThatIsNotEncrypted_isNamed() throws Exception {
        assertThat(served(TwilioCaller.TOKEN, TwilioCaller.TOKEN)).contains("BAD WAYMARK_PUBLIC_URL is not encrypted");
    }

    @Test
    void whatTwilioCalls_isCompared() throws Exception {
        try (TwilioStub twilio = new TwilioStub()) {
            RestSettings rest = new RestSettings(
                    TwilioStub.ACCOUNT, twilio.url(), Optional.of("+447700900456"), true, false, false);
            twilio.number("+447700900456", "http://127.0.0.1:1/twilio/sms#rc=2", "");

            assertThat(words(looked(1, TwilioCaller.TOKEN, Optional.of(rest))))
                    .contains("GOOD A message comes in", "BAD The fallback: Twilio calls nothing");
        }
    }

    @Test
    void aNumberOfAnotherAccount_isNamed() throws Exception {
        try (TwilioStub twilio = new TwilioStub()) {
            RestSettings rest = new RestSettings(
                    TwilioStub.ACCOUNT, twilio.url(), Optional.of("+447700900999"), true, false, false);

            assertThat(words(looked(1, TwilioCaller.TOKEN, Optional.of(rest))))
                    .contains("BAD TWILIO_FROM is no number of this account");
            assertThat(words(looked(1, OTHER, Optional.of(rest)))).contains("BAD Twilio does not accept");
        }
    }

    private static String served(String serverToken, String ours) throws IOException {
        int port;
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        SmsChannel channel = new SmsChannel(
                settings(port, serverToken, Optional.empty()), TestBot.PERSONS, TestBot.fresh(), TestBot.limits());
        WebServer server =
                WebServer.start("127.0.0.1", port, channel.webhooks(), new WebServer.Probes(() -> true, () -> true));
        try {
            return words(looked(port, ours, Optional.empty()));
        } finally {
            server.close();
            channel.close();
        }
    }

    private static List<Finding> looked(int port, String token, Optional<RestSettings> rest) {
        return new SmsCheckup(settings(port, token, rest)).look();
    }

    private static SmsSettings settings(int port, String token, Optional<RestSettings> rest) {
        return new SmsSettings(List.of(token), URI.create("http://127.0.0.1:" + port), List.of("+44"), rest);
    }

    /** Each finding's grade beside any of its words, so that a test can name both. */
    private static String words(List<Finding> findings) {
        StringBuilder words = new StringBuilder();
        for (Finding finding : findings) {
            for (int i = 0; i >= 0; i = finding.words().indexOf(' ', i + 1)) {
                words.append(finding.grade())
                        .append(' ')
                        .append(finding.words().substring(i).strip())
                        .append('\n');
            }
        }
        return words.toString();
    }
}
