package org.waymark.intents.check;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Resource;
import org.waymark.intents.corpus.Problems;
import org.waymark.intents.corpus.TextCorpus;

/** Every link is https and on the host of a listed resource. */
final class LinkRule implements Rule {

    private static final Pattern LINK = Pattern.compile("\\b(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(TextCorpus corpus, Problems problems) {
        for (Resource resource : corpus.resources()) {
            check(resource.url(), "resources.yaml", corpus, problems);
        }
        for (Entry entry : corpus.entries()) {
            check(entry.link(), entry.id() + "/intent.yaml", corpus, problems);
            entry.links().values().forEach(link -> check(link, entry.id() + "/intent.yaml", corpus, problems));
        }
        for (Passage passage : Passage.all(corpus)) {
            Matcher link = LINK.matcher(passage.words());
            while (link.find()) {
                String address = link.group().replaceAll("[.,;:)]+$", "");
                check(URI.create(address), passage.file(), corpus, problems);
            }
        }
    }

    private static void check(URI link, String file, TextCorpus corpus, Problems problems) {
        int line = corpus.folder().lineOf(file, link.toString());
        if (!"https".equals(link.getScheme()) || link.getHost() == null) {
            problems.add(
                    file,
                    line,
                    "The link " + link + " does not begin with https://.",
                    "Write the whole address as the browser shows it.");
        } else if (corpus.resources().stream().noneMatch(resource -> isUnder(link, resource))) {
            problems.add(
                    file,
                    line,
                    "The link " + link + " is on a site that is not listed.",
                    "Use a page of an organisation in resources.yaml, or add the organisation there.");
        }
    }

    private static boolean isUnder(URI link, Resource resource) {
        String host = bare(link.getHost());
        String listed = bare(resource.url().getHost());
        return host.equals(listed) || host.endsWith("." + listed);
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}
