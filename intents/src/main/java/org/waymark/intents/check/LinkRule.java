package org.waymark.intents.check;

import java.net.URI;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Every link is https and on the host of a listed resource. */
final class LinkRule implements Rule {

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        Link.all(corpus).forEach(link -> check(link, corpus, problems));
    }

    private static void check(Link link, TextCorpus corpus, Problems problems) {
        URI address = link.address();
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            problems.add(
                    link.file(),
                    link.line(),
                    "The link " + address + " does not begin with https://.",
                    "Write the whole address as the browser shows it.");
        } else if (corpus.resources().stream().noneMatch(resource -> resource.holds(address))) {
            problems.add(
                    link.file(),
                    link.line(),
                    "The link " + address + " is on a site that is not listed.",
                    "Use a page of an organisation in resources.yaml, or add the organisation there.");
        }
    }
}
