package org.waymark.channels.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code check --links} with the shipped corpus; one site on this machine stands for all. */
class CheckLinksTest {

    private static final String LOST = "/en/asylum-support/aspen-card";

    private final StringWriter out = new StringWriter();

    private HttpServer site;

    @BeforeEach
    void startSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stopSite() {
        site.stop(0);
    }

    private int checkLinks() {
        CommandLine commands = Waymark.commandLine();
        commands.setOut(new PrintWriter(out, true));
        return commands.execute(
                "check",
                "--links",
                "--link-host",
                "*=http://127.0.0.1:" + site.getAddress().getPort());
    }

    @Test
    void linksThatOpen_areCounted() {
        assertThat(checkLinks()).isZero();
        assertThat(out.toString())
                .containsPattern("\\d\\d+ links opened, 0 problems\\.")
                .contains("nothing to mend");
    }

    @Test
    void lostPage_isNamedWithItsFile_andFails() {
        site.createContext(LOST, exchange -> {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });

        assertThat(checkLinks()).isEqualTo(1);
        assertThat(out.toString())
                .containsPattern(
                        "aspen_card/intent\\.yaml:\\d+: https://\\S+" + LOST + " does not open\\. The page is gone")
                .contains("1 problem.", "see the links above");
    }
}
