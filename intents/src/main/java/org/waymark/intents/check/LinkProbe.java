package org.waymark.intents.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;

/**
 * Opens a link as a browser would, but asks for as little as it can: HEAD, and GET only where HEAD is not answered. It goes along with
 * up to {@value #MOST_REDIRECTS} redirects and takes no cookies.
 */
final class LinkProbe {

    private static final String USER_AGENT =
            "WaymarkLinkCheck/1 (checks links for editors; 1 request at a time a site)";
    private static final int MOST_REDIRECTS = 5;

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> GONE = Set.of(404, 410);
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 403, 405, 406, 429);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT_OF_THE_SITE = 500;

    private final HttpClient client;
    private final Duration patience;
    private final UnaryOperator<URI> route;

    /**
     * With its own connections.
     *
     * @param patience how long a site may take for one answer
     * @param route where an address is really asked: itself, but for tests
     */
    LinkProbe(Duration patience, UnaryOperator<URI> route) {
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        this.patience = patience;
        this.route = route;
    }

    /** Opens a link. */
    LinkState open(URI link) throws InterruptedException {
        try {
            return follow(link);
        } catch (HttpTimeoutException e) {
            return new LinkState.Broken("The site did not answer within " + patience.toSeconds() + " seconds.");
        } catch (SSLException e) {
            return new LinkState.Broken("The site has no secure connection that a browser would trust (TLS).");
        } catch (ConnectException e) {
            return new LinkState.Broken(
                    isUnknownName(e) ? "There is no site of this name." : "The site does not take connections.");
        } catch (IOException e) {
            return new LinkState.Broken("The site broke off the connection.");
        }
    }

    private static boolean isUnknownName(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause instanceof UnresolvedAddressException || (cause != null && isUnknownName(cause));
    }

    private LinkState follow(URI link) throws IOException, InterruptedException {
        URI at = link;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpResponse<InputStream> answer = ask(at);
            Optional<URI> next = answer.headers().firstValue("location").map(at::resolve);
            if (!REDIRECTS.contains(answer.statusCode()) || next.isEmpty()) {
                return state(answer.statusCode(), at.equals(link) ? Optional.empty() : Optional.of(at));
            }
            at = next.get();
        }
        return new LinkState.Broken("The site sends visitors round in circles.");
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = send("HEAD", address);
        return head.statusCode() < FIRST_ERROR ? head : send("GET", address);
    }

    /** The body is not read: whether the page is there is known before. */
    private HttpResponse<InputStream> send(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(route.apply(address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", USER_AGENT)
                .header("Accept", "text/html,*/*;q=0.5")
                .build();
        HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private static LinkState state(int status, Optional<URI> movedTo) {
        if (GONE.contains(status)) {
            return new LinkState.Broken("The page is gone (" + status + ").");
        }
        if (NOT_FOR_PROGRAMS.contains(status)) {
            return new LinkState.Closed("The site does not let programs look (" + status + ").");
        }
        if (status >= FIRST_FAULT_OF_THE_SITE) {
            return new LinkState.Broken("The site has trouble (" + status + ").");
        }
        if (status >= FIRST_ERROR) {
            return new LinkState.Broken("The site refuses to show the page (" + status + ").");
        }
        return movedTo.<LinkState>map(LinkState.Moved::new).orElseGet(LinkState.Opens::new);
    }
}
