package org.waymark.intents.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.intents.corpus.CorpusReader;
import org.waymark.intents.corpus.Problem;

/** The links of a corpus against a site on this machine: every way in which a page can be lost is told in plain words. */
class LinkCheckerTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final byte[] NO_TLS = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @TempDir
    private Path folder;

    private HttpServer site;
    private SmallCorpus corpus;

    @BeforeEach
    void startSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.setExecutor(threads);
        site.createContext("/", exchange -> answer(exchange, 200));
        site.start();
        corpus = SmallCorpus.in(folder);
    }

    @AfterEach
    void stopSite() {
        site.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("User-Agent"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void page(String path, int status) {
        site.createContext(path, exchange -> answer(exchange, status));
    }

    private void redirect(String path, String to) {
        site.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            answer(exchange, 301);
        });
    }

    private URI here(URI address) {
        return URI.create("http://127.0.0.1:" + site.getAddress().getPort() + address.getRawPath());
    }

    private LinkChecker.Report check() {
        return check(LONG, this::here);
    }

    private LinkChecker.Report check(Duration patience, UnaryOperator<URI> route) {
        return new LinkChecker(patience, route).check(CorpusReader.read(corpus.folder()));
    }

    private static List<String> words(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void pagesThatOpen_needNothing_andAreAskedOnce_politely() {
        corpus.change("card/en.md", "Call somebody.\n\n## F", "See https://kit.org/card, or call.\n\n## F");

        LinkChecker.Report report = check();

        assertThat(report).isEqualTo(new LinkChecker.Report(3, List.of(), List.of()));
        assertThat(requests)
                .hasSize(3)
                .allMatch(request -> request.startsWith("HEAD ") && request.contains("WaymarkLinkCheck"));
    }

    @Test
    void pageThatIsGone_isNamedWithFileAndLine() {
        page("/card", 404);
        page("/bank", 410);

        assertThat(words(check().broken()))
                .containsExactly(
                        "bank/intent.yaml:4: https://kit.org/bank does not open. The page is gone (410). Open it in a"
                                + " browser; if it is gone, find the page that took its place, and set \"checked\".",
                        "card/intent.yaml:4: https://kit.org/card does not open. The page is gone (404). Open it in a"
                                + " browser; if it is gone, find the page that took its place, and set \"checked\".");
    }

    @Test
    void siteThatDoesNotAnswerHead_isAskedWithGet() {
        site.createContext(
                "/card",
                exchange -> answer(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200));

        assertThat(check().broken()).isEmpty();
        assertThat(requests).anyMatch(request -> request.startsWith("GET /card"));
    }

    @Test
    void pageThatHasMoved_isToldWithItsNewAddress_andIsNotBroken() {
        redirect("/card", "/new/card");

        LinkChecker.Report report = check();

        assertThat(report.broken()).isEmpty();
        assertThat(words(report.toLookAt()))
                .containsExactly("card/intent.yaml:4: https://kit.org/card leads to https://kit.org/new/card now."
                        + " Read that page; if it says the same, write its address.");
    }

    @Test
    void pageThatMovedToNowhere_isBroken() {
        redirect("/card", "/gone");
        page("/gone", 404);

        assertThat(words(check().broken())).singleElement().asString().contains("The page is gone (404).");
    }

    @Test
    void circle_isBroken() {
        redirect("/card", "/card/");
        redirect("/card/", "/card");

        assertThat(words(check().broken())).singleElement().asString().contains("round in circles");
    }

    @Test
    void siteThatDoesNotLetProgramsLook_isNotBroken() {
        page("/card", 403);

        LinkChecker.Report report = check();

        assertThat(report.broken()).isEmpty();
        assertThat(words(report.toLookAt()))
                .containsExactly("card/intent.yaml:4: https://kit.org/card: The site does not let programs look (403)."
                        + " Open it in a browser.");
    }

    @Test
    void siteInTrouble_isBroken() {
        page("/card", 503);

        assertThat(words(check().broken())).singleElement().asString().contains("The site has trouble (503).");
    }

    @Test
    void nameThatNobodyHas_isBroken() {
        URI unknown = URI.create("http://" + "a".repeat(64) + ".invalid/");

        assertThat(words(check(LONG, address -> address.getPath().equals("/card") ? unknown : here(address))
                        .broken()))
                .singleElement()
                .asString()
                .contains("There is no site of this name.");
    }

    @Test
    void siteWithoutASecureConnection_isBroken() throws IOException {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> answerInPlainText(plain));
            URI secure = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");

            assertThat(words(check(LONG, address -> address.getPath().equals("/card") ? secure : here(address))
                            .broken()))
                    .singleElement()
                    .asString()
                    .contains("The site has no secure connection that a browser would trust (TLS).");
        }
    }

    /**
     * As a server does that knows nothing of TLS. It hears the visitor out, since closing a connection with unread bytes
     * may destroy the answer on its way, and it is there for the next visitor, too.
     */
    private static void answerInPlainText(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket visitor = server.accept()) {
                visitor.getInputStream().read(new byte[4096]);
                visitor.getOutputStream().write(NO_TLS);
                visitor.shutdownOutput();
                visitor.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException visitorHasGoneOrTestIsOver) {
                // The next visitor is served, if there is one.
            }
        }
    }

    @Test
    void siteThatTakesNoConnections_isBroken() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertThat(words(check(LONG, address -> URI.create("http://127.0.0.1:" + closed + "/"))
                        .broken()))
                .hasSize(3)
                .allMatch(words -> words.contains("The site does not take connections."));
    }

    @Test
    void siteThatDoesNotAnswer_isBroken() {
        CountDownLatch end = new CountDownLatch(1);
        site.createContext("/card", exchange -> await(end));

        // On a busy machine the other pages may be slower than so little patience, too.
        assertThat(words(check(SHORT, this::here).broken()))
                .anySatisfy(line ->
                        assertThat(line).startsWith("card/intent.yaml:4: ").contains("The site did not answer within"));
        end.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void twoSitesAreAskedAtATime_andEachOneAfterTheOther() {
        corpus.change("card/intent.yaml", "kit.org/card", "one.kit.org/card")
                .change("bank/intent.yaml", "kit.org/bank", "two.kit.org/bank")
                .change("card/en.md", "Call somebody.\n\n## F", "See https://one.kit.org/more.\n\n## F");
        CountDownLatch two = new CountDownLatch(2);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ConcurrentLinkedQueue<String> open = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> twice = new ConcurrentLinkedQueue<>();
        site.createContext("/at/", exchange -> {
            String host = exchange.getRequestURI().getPath().split("/", -1)[2];
            if (open.contains(host)) {
                twice.add(host);
            }
            open.add(host);
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            two.countDown();
            await(two);
            now.decrementAndGet();
            open.remove(host);
            answer(exchange, 200);
        });

        assertThat(check(LONG, address -> here(URI.create("/at/" + address.getHost() + address.getPath())))
                        .tested())
                .isEqualTo(4);
        assertThat(most).hasValue(2);
        assertThat(twice).isEmpty();
    }
}
