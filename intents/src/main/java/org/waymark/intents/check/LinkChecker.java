package org.waymark.intents.check;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.intents.corpus.Problem;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Opens every link of a corpus over HTTP, two sites at a time and each site's pages one after the other. */
public final class LinkChecker {

    private static final int SITES_AT_A_TIME = 2;

    private final LinkProbe probe;

    /**
     * What was found.
     *
     * @param tested how many different links were opened
     * @param broken what must be mended, by file and line
     * @param toLookAt what an editor should look at: pages that have moved, sites that do not let programs look
     */
    public record Report(int tested, List<Problem> broken, List<Problem> toLookAt) {

        /** Copies the lists. */
        public Report {
            broken = List.copyOf(broken);
            toLookAt = List.copyOf(toLookAt);
        }
    }

    /**
     * Asks the sites themselves.
     *
     * @param patience how long a site may take for one answer
     */
    public LinkChecker(Duration patience) {
        this(patience, UnaryOperator.identity());
    }

    /**
     * Asks other addresses than those that are written, so that a test needs no network.
     *
     * @param patience how long a site may take for one answer
     * @param route where an address is really asked
     */
    public LinkChecker(Duration patience, UnaryOperator<URI> route) {
        this.probe = new LinkProbe(patience, route);
    }

    /**
     * Opens all links.
     *
     * @param corpus whose links
     * @return what was found
     */
    public Report check(TextCorpus corpus) {
        List<Link> links = Link.all(corpus);
        Map<URI, LinkState> states =
                open(links.stream().map(Link::address).distinct().toList());
        Problems broken = new Problems();
        Problems toLookAt = new Problems();
        for (Link link : links) {
            note(link, states.getOrDefault(link.address(), new LinkState.Opens()), broken, toLookAt);
        }
        return new Report(states.size(), broken.all(), toLookAt.all());
    }

    private Map<URI, LinkState> open(List<URI> addresses) {
        Map<String, List<URI>> bySite = addresses.stream()
                .collect(Collectors.groupingBy(URI::getHost, LinkedHashMap::new, Collectors.toList()));
        Map<URI, LinkState> states = new LinkedHashMap<>();
        ExecutorService visitors = Executors.newFixedThreadPool(SITES_AT_A_TIME);
        try {
            List<Future<Map<URI, LinkState>>> sites = new ArrayList<>();
            bySite.values().forEach(site -> sites.add(visitors.submit(() -> visit(site))));
            for (Future<Map<URI, LinkState>> site : sites) {
                states.putAll(site.get());
            }
            return states;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return states;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a link could not be opened", e.getCause());
        } finally {
            visitors.shutdownNow();
        }
    }

    private Map<URI, LinkState> visit(List<URI> site) throws InterruptedException {
        Map<URI, LinkState> states = new LinkedHashMap<>();
        for (URI address : site) {
            states.put(address, probe.open(address));
        }
        return states;
    }

    private static void note(Link link, LinkState state, Problems broken, Problems toLookAt) {
        if (state instanceof LinkState.Broken gone) {
            broken.add(
                    link.file(),
                    link.line(),
                    link.address() + " does not open. " + gone.why(),
                    "Open it in a browser; if it is gone, find the page that took its place, and set \"checked\".");
        } else if (state instanceof LinkState.Moved moved) {
            toLookAt.add(
                    link.file(),
                    link.line(),
                    link.address() + " leads to " + moved.to() + " now.",
                    "Read that page; if it says the same, write its address.");
        } else if (state instanceof LinkState.Closed closed) {
            toLookAt.add(link.file(), link.line(), link.address() + ": " + closed.why(), "Open it in a browser.");
        }
    }
}
