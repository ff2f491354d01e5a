package org.waymark.channels.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: the webhooks of the channels, {@code GET /health} and {@code GET /ready}. */
public final class WebServer implements AutoCloseable {

    /** How much of a body that is too large is read to its end and thrown away, in bytes; of a larger one nothing is. */
    private static final long MOST_READ_AWAY = 2 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Javalin javalin;

    /**
     * What operators and load balancers ask.
     *
     * @param healthy whether everything works at this moment
     * @param ready whether messages are answered at once; those that come earlier wait
     */
    public record Probes(BooleanSupplier healthy, BooleanSupplier ready) {}

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts.
     *
     * @param host address to listen on
     * @param port to listen on; 0 for any free one
     * @param webhooks what answers POST requests
     * @param probes what {@code GET /health} and {@code GET /ready} say
     * @return the running server
     * @throws PortTakenException when another program has the port
     */
    public static WebServer start(String host, int port, List<Webhook> webhooks, Probes probes) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            webhooks.forEach(webhook -> config.routes.post(webhook.path(), context -> answer(webhook, context)));
            config.routes.get("/health", context -> probe(probes.healthy(), "healthy", context));
            config.routes.get("/ready", context -> probe(probes.ready(), "ready", context));
        });
        try {
            return new WebServer(javalin.start(host, port));
        } catch (JavalinBindException taken) {
            throw new PortTakenException(port);
        }
    }

    private static void answer(Webhook webhook, Context context) {
        try {
            send(response(webhook, head(context), context), context);
        } catch (IOException cut) {
            send(WebResponse.plain(400, "The body is cut off."), context);
        } catch (RuntimeException broken) {
            LOG.error("a webhook failed: {}", broken.getClass().getName());
            send(WebResponse.plain(500, "error"), context);
        }
    }

    private static WebResponse response(Webhook webhook, WebRequest head, Context context) throws IOException {
        Optional<WebResponse> refusal = webhook.refuse(head);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> body = body(context, webhook.largestBody());
        return body.isPresent() ? webhook.post(head.withBody(body.get())) : webhook.tooLarge(head);
    }

    private static WebRequest head(Context context) {
        Map<String, List<String>> headers = new HashMap<>();
        var names = context.req().getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            headers.put(
                    name.toLowerCase(Locale.ROOT),
                    List.copyOf(Collections.list(context.req().getHeaders(name))));
        }
        String query = context.queryString();
        return new WebRequest(context.path(), query == null ? "" : query, headers, "");
    }

    /** The body; nothing when it is too large, whether it says so in front or goes on and on. */
    private static Optional<String> body(Context context, int largest) throws IOException {
        InputStream in = context.bodyInputStream();
        long announced = context.req().getContentLengthLong();
        byte[] bytes = announced > largest ? new byte[0] : in.readNBytes(largest + 1);
        if (announced <= largest && bytes.length <= largest) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
        if (announced <= MOST_READ_AWAY) {
            readAway(in);
        }
        return Optional.empty();
    }

    /** An answer does not reach who is still sending. */
    private static void readAway(InputStream in) throws IOException {
        byte[] part = new byte[8192];
        long left = MOST_READ_AWAY;
        for (int read = in.read(part); read >= 0 && left > 0; read = in.read(part)) {
            left -= read;
        }
    }

    private static void probe(BooleanSupplier probe, String word, Context context) {
        boolean holds = probe.getAsBoolean();
        send(WebResponse.plain(holds ? 200 : 503, holds ? word : "not " + word), context);
    }

    private static void send(WebResponse response, Context context) {
        context.status(response.status());
        context.contentType(response.contentType());
        context.result(response.body().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where it listens.
     *
     * @return the port
     */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    /** Another program listens there. */
    public static final class PortTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PortTakenException(int port) {
            super("Port " + port + " is taken by another program. Set WAYMARK_PORT to a free one.");
        }
    }
}
