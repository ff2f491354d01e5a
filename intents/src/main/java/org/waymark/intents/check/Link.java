package org.waymark.intents.check;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.corpus.Entry;
import org.waymark.core.corpus.Resource;
import org.waymark.intents.corpus.TextCorpus;

/**
 * A link that is sent to people, and where it stands.
 *
 * @param address the page
 * @param file the file
 * @param line from 1
 */
record Link(URI address, String file, int line) {

    private static final Pattern LINK = Pattern.compile("\\b(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

    /** All of a corpus: those of resources, of entries, and in texts. */
    static List<Link> all(TextCorpus corpus) {
        List<Link> links = new ArrayList<>();
        for (Resource resource : corpus.resources()) {
            links.add(at(resource.url(), "resources.yaml", corpus));
        }
        for (Entry entry : corpus.entries()) {
            links.add(at(entry.link(), entry.id() + "/intent.yaml", corpus));
            entry.links().values().forEach(link -> links.add(at(link, entry.id() + "/intent.yaml", corpus)));
        }
        for (Passage passage : Passage.all(corpus)) {
            Matcher link = LINK.matcher(passage.words());
            while (link.find()) {
                String address = link.group().replaceAll("[.,;:)]+$", "");
                links.add(at(URI.create(address), passage.file(), corpus));
            }
        }
        return links;
    }

    private static Link at(URI address, String file, TextCorpus corpus) {
        return new Link(address, file, corpus.folder().lineOf(file, address.toString()));
    }
}
